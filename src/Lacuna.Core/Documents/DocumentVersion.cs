namespace Lacuna.Core.Documents;

/// <summary>Names one frozen text: evidence points at a version, never at "the page".</summary>
/// <param name="DocumentId">Identity of the item over all its versions.</param>
/// <param name="ContentHash">Lower-case hexadecimal SHA-256 of the UTF-8 bytes of the text.</param>
public sealed record DocumentVersion(string DocumentId, string ContentHash);

namespace Lacuna.Archive.Documents;

/// <summary>The bytes that a document was read from.</summary>
/// <param name="Bytes">As they came. Of an item inside a package, its own.</param>
/// <param name="MediaType">As the way they came by tells, else by the file's name: <c>text/html</c>; null when nothing tells.</param>
/// <param name="FileName">Name of the file, without folders; null when they came from no file.</param>
public sealed record Original(ReadOnlyMemory<byte> Bytes, string? MediaType, string? FileName);

using Lacuna.Core.Documents;

namespace Lacuna.Intake;

/// <summary>What is known of bytes before they are looked at. What the bytes themselves show goes before it.</summary>
/// <param name="Origin">Path or address, for messages and for the ids of documents that have none of their own.</param>
public sealed record ContentHint(string Origin)
{
    /// <summary>File name whose ending tells the format; null to take the end of the origin.</summary>
    public string? Name { get; init; }

    /// <summary>Content type as a protocol gives it, such as <c>text/html; charset=windows-1251</c>; null when unknown.</summary>
    public string? ContentType { get; init; }

    /// <summary>The fetch that the bytes came from; its address resolves relative links and stands in for a canonical one.</summary>
    public Retrieval? Retrieval { get; init; }
}

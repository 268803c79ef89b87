using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Archive.Documents;

/// <summary>One version of a document in the archive, without its text.</summary>
/// <param name="Version">Identity and content hash.</param>
/// <param name="Number">1 for the first version of the item, 2 for the next.</param>
/// <param name="Title">The headline; empty when there is none.</param>
/// <param name="Source">Channel that published it.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="Language">BCP 47 tag; null when unknown.</param>
/// <param name="Published">When it says it was published.</param>
/// <param name="Length">UTF-16 code units of the text.</param>
/// <param name="Added">When it was taken in.</param>
public sealed record DocumentRow(
    DocumentVersion Version,
    int Number,
    string Title,
    Source? Source,
    string? Url,
    string? Language,
    PublicationTime? Published,
    int Length,
    Instant Added)
{
    /// <summary>The item that this one is a syndicated copy of; null for an original.</summary>
    public string? CopyOf { get; init; }

    /// <summary>True when the text is a list of points and not the original: absence from it proves nothing.</summary>
    public bool IsPartial { get; init; }

    /// <summary>True when it was read into statements.</summary>
    public bool IsRead { get; init; }

    /// <summary>True when no later version of the item is held.</summary>
    public bool IsLatest { get; init; }
}

using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Archive.Importing;

/// <summary>One item that an import brings.</summary>
/// <param name="Origin">File or address, with the place inside a package: <c>pile.zip!/2022/a.html</c>, <c>record.csv#12</c>.</param>
/// <param name="At">When it was brought or fetched.</param>
public sealed record Entry(string Origin, Instant At)
{
    /// <summary>The document, with marks when it was read; null when it was refused.</summary>
    public AnnotatedDocument? Document { get; init; }

    /// <summary>Why it was refused, in one sentence; null when there is a document.</summary>
    public string? Refusal { get; init; }

    /// <summary>The id that the source itself gives the item (a feed's guid, a message id, a column); null to take <see cref="Core.Documents.Document.SourceId"/> of the document.</summary>
    public string? SourceId { get; init; }

    /// <summary>The bytes that the document was read from, to be kept with it; null to keep none.</summary>
    public Original? Original { get; init; }

    /// <summary>What another archive made out about it: its id names the item, however like another it is. Null to make that out here.</summary>
    public KeptIdentity? Kept { get; init; }
}

using Lacuna.Core.Documents;

namespace Lacuna.Intake;

/// <summary>What became of one item of a pile: exactly one of document and refusal is there.</summary>
/// <param name="Origin">
/// Path of the file, with the way to the item inside it: <c>pile.zip!/2022/a.html</c> for an entry, <c>crawl.warc.gz@12345</c> for the record at that
/// byte, <c>inbox.mbox@0</c> for a message, <c>feed.xml#3</c> for the third entry or row.
/// </param>
/// <param name="Position">Where in the file it stands, for going on after it.</param>
/// <param name="Document">The document; null when it was refused.</param>
/// <param name="Refusal">Why it was refused; null when it was read.</param>
public sealed record IntakeItem(string Origin, ItemPosition Position, Document? Document, Refusal? Refusal)
{
    /// <summary>The file that the item lies in, as it was walked to; for a stream, the origin that it was given with.</summary>
    public string File { get; init; } = Origin;

    /// <summary>Bytes of that file that have been read, for telling progress; of its length, known to the caller. 0 where it cannot be told.</summary>
    public long BytesRead { get; init; }

    /// <summary>The bytes that the document was read from, when they are asked for and are its alone; null for a row of a table, an entry of a feed, a part of a letter's text, and for what is too large.</summary>
    public Original? Original { get; init; }

    /// <summary>True when there is a document.</summary>
    public bool IsRead => Document is not null;

    internal static IntakeItem Read(Document document, string origin, ItemPosition position) => new(origin, position, document, null);

    internal static IntakeItem Refused(string origin, ItemPosition position, RefusalReason reason, string sentence) => new(origin, position, null, new Refusal(reason, sentence));
}

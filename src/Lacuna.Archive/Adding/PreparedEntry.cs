using System.Collections.Immutable;
using System.Text.Json;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Identity;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Storing;
using Lacuna.Archive.Storing.Marks;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;

namespace Lacuna.Archive.Adding;

/// <summary>All of a document that can be worked out before it is the entry's turn to be written, so that one writer keeps up with many readers.</summary>
internal sealed class PreparedEntry
{
    private PreparedEntry(Document document, string? sourceId)
    {
        Document = document;
        Hash = Convert.FromHexString(document.ContentHash);
        SourceId = sourceId ?? document.SourceId;
        Keys = ItemKeys.Of(document, SourceId);
        Words = WordIndex.EntriesOf(document.Text);
        Runs = WordRuns.Of(Words);
        Sketch = Identity.Sketch.Of(Runs);
    }

    public Document Document { get; }

    /// <summary>SHA-256 of the text.</summary>
    public byte[] Hash { get; }

    /// <summary>The id that the source itself gives the item; null when it gives none.</summary>
    public string? SourceId { get; }

    public IReadOnlyList<byte[]> Keys { get; }

    /// <summary>The text as the index of words takes it.</summary>
    public string Words { get; }

    public ulong[] Runs { get; }

    public long[] Sketch { get; }

    public byte[] Text { get; private init; } = [];

    /// <summary>Notes of intake as JSON; null when there are none.</summary>
    public string? Notes { get; private init; }

    /// <summary>The marks of the reading; null when there are none.</summary>
    public byte[]? Marks { get; private init; }

    /// <summary>True when the text was read into statements.</summary>
    public bool IsRead { get; private init; }

    /// <summary>What the reading found besides statements.</summary>
    public Telling Tells { get; private init; }

    /// <summary>Who takes part in the contacts that it tells of, each once.</summary>
    public ImmutableArray<Actor> ContactParties { get; private init; } = [];

    public ImmutableArray<PreparedStatement> Statements { get; private init; } = [];

    /// <summary>The bytes that it was read from; null when none are to be kept.</summary>
    public PreparedOriginal? Original { get; private init; }

    /// <summary>Prepares a document with its marks for writing.</summary>
    public static PreparedEntry Of(AnnotatedDocument read, string? sourceId, Original? original = null)
    {
        // Corrections lie beside what was read; the marks are the machine's alone.
        read = read.AsRead();
        var document = read.Document;
        var isRead = !read.Sentences.IsEmpty;
        return new PreparedEntry(document, sourceId)
        {
            Text = StoredText.Pack(document.Text),
            Notes = document.Notes.IsDefaultOrEmpty ? null : JsonSerializer.Serialize([.. document.Notes.Select(StoredNote.Of)], StoredJson.Default.StoredNoteArray),
            Marks = isRead || !read.Notes.SequenceEqual(document.Notes) ? MarkCodec.Pack(read) : null,
            IsRead = isRead,
            Original = original is null ? null : PreparedOriginal.Of(original),
            Tells = (read.Contacts.IsEmpty ? Telling.None : Telling.Contacts) | (read.Agenda.IsEmpty ? Telling.None : Telling.Agenda),
            ContactParties = [.. read.Contacts.SelectMany(contact => contact.Participants).Distinct()],
            Statements = [.. read.Statements.Select((statement, ordinal) => PreparedStatement.Of(document.Text, statement, ordinal))],
        };
    }

    /// <summary>Prepares just what tells whether a document is held already.</summary>
    public static PreparedEntry ToIdentify(Document document, string? sourceId) => new(document, sourceId);
}

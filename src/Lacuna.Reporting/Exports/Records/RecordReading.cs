using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>The marks that an archive keeps of a reading.</summary>
internal sealed record RecordReading
{
    public required ImmutableArray<TextSpan> Paragraphs { get; init; }

    public required ImmutableArray<Sentence> Sentences { get; init; }

    public required ImmutableArray<Quotation> Quotations { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }

    public required ImmutableArray<Statement> Statements { get; init; }

    public required ImmutableArray<Contact> Contacts { get; init; }

    public required ImmutableArray<AgendaItem> Agenda { get; init; }

    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>The marks of a reading; null when it has none.</summary>
    public static RecordReading? Of(AnnotatedDocument reading) =>
        reading.Sentences.IsEmpty && reading.Notes.SequenceEqual(reading.Document.Notes) ? null : new RecordReading
        {
            Paragraphs = reading.Paragraphs,
            Sentences = reading.Sentences,
            Quotations = reading.Quotations,
            Mentions = reading.Mentions,
            Statements = reading.AsRead().Statements,
            Contacts = reading.Contacts,
            Agenda = reading.Agenda,
            Notes = reading.Notes,
        };

    /// <summary>The document with these marks.</summary>
    public AnnotatedDocument On(Document document) => new(document)
    {
        Paragraphs = Paragraphs,
        Sentences = Sentences,
        Quotations = Quotations,
        Mentions = Mentions,
        Statements = Statements,
        Contacts = Contacts,
        Agenda = Agenda,
        Notes = Notes,
    };
}

using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Readings;

/// <summary>Puts what was read in one document into words: statements, contacts, agenda, times, notes.</summary>
public static class ReadingReport
{
    /// <summary>The report on <paramref name="read"/>.</summary>
    public static Report Of(AnnotatedDocument read)
    {
        var words = new ReadingWords(read);
        var sections = new List<Section?>
        {
            StatementSection.Of(read, words),
            ContactsSection.Of(read, words),
            AgendaSection.Of(read, words),
            TimesSection.Of(read),
            Notes(read),
        };
        var report = new Report(words.Name)
        {
            Answer = [Counts(read, words)],
            Sections = [.. sections.OfType<Section>()],
        };
        return report with
        {
            Accounts = [new Account(ReadingWords.Letter, words.Name, read.Document) { Highlights = Highlight.AllOf(report, ReadingWords.Letter) }],
        };
    }

    private static Phrase Counts(AnnotatedDocument read, ReadingWords names)
    {
        var words = read.Tokens.Count(token => token.Kind is TokenKind.Word or TokenKind.Number);
        return Phrase.Of(
            $"{names.Name:b}: {Counted.Of(read.Statements.Length, "statement")}, {Counted.Of(read.Contacts.Length, "contact")}, {Counted.Of(read.Agenda.Length, "agenda item")} and {Counted.Of(read.Times.Length, "time")} in {Counted.Of(words, "word")}.");
    }

    private static Section? Notes(AnnotatedDocument read) => read.Notes.IsEmpty
        ? null
        : new Section("limits", "Notes and limits", [.. read.Notes.Select(note => new Paragraph(Line(note, read.Text)))]) { Kind = SectionKind.Limits };

    private static Phrase Line(Note note, string text) => note.At is { IsEmpty: false } at
        ? Phrase.Of($"{note.Message} {at.In(text):q}")
        : Phrase.Plain(note.Message);
}

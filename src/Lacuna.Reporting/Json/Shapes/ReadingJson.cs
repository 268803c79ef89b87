using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>One document, read.</summary>
internal sealed record ReadingJson(
    DocumentJson Document,
    IReadOnlyList<StatementJson> Statements,
    IReadOnlyList<ContactJson> Contacts,
    IReadOnlyList<AgendaJson> Agenda,
    IReadOnlyList<TimeJson> Times,
    IReadOnlyList<MentionJson> Mentions)
{
    public static ReadingJson Of(AnnotatedDocument read) => new(
        DocumentJson.Of(read.Document, read.Notes, withText: true),
        [.. read.Statements.Select(statement => StatementJson.Of(statement, read.Text))],
        [.. read.Contacts.Select(contact => ContactJson.Of(contact, read.Text))],
        [.. read.Agenda.Select(item => AgendaJson.Of(item, read.Text))],
        [.. read.Times.Select(time => TimeJson.Of(time, read.Text))],
        [.. read.Mentions.Select(mention => MentionJson.Of(mention, read.Text))]);
}

using Lacuna.Core.Documents;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A document. <c>Text</c> is given for the documents that spans point into, and null for others.</summary>
internal sealed record DocumentJson(
    string Id,
    string ContentHash,
    string Title,
    SourceJson? Source,
    string? Url,
    string? Origin,
    string? Language,
    PublicationJson? Published,
    PublicationJson? Modified,
    bool IsPartial,
    string? Text,
    IReadOnlyList<NoteJson> Notes)
{
    public static DocumentJson Of(Document document, IEnumerable<Note> notes, bool withText) => new(
        document.Id,
        document.ContentHash,
        document.Title,
        SourceJson.Of(document.Source),
        document.Url,
        document.Origin,
        document.Language,
        PublicationJson.Of(document.Published),
        PublicationJson.Of(document.Modified),
        document.IsPartial,
        withText ? document.Text : null,
        [.. notes.Select(note => NoteJson.Of(note, document))]);
}

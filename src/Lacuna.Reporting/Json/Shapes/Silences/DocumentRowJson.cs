using Lacuna.Archive.Documents;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>A document of an archive, without its text.</summary>
internal sealed record DocumentRowJson(
    string Id, string ContentHash, string Title, SourceJson? Source, string? Url, string? Language, PublicationJson? Published, bool IsPartial)
{
    public static DocumentRowJson Of(DocumentRow row) => new(
        row.Version.DocumentId,
        row.Version.ContentHash,
        row.Title,
        SourceJson.Of(row.Source),
        row.Url,
        row.Language,
        PublicationJson.Of(row.Published),
        row.IsPartial);
}

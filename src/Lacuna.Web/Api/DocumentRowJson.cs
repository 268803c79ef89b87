using System.Text.Json.Nodes;
using Lacuna.Archive.Documents;
using NodaTime.Text;

namespace Lacuna.Web.Api;

/// <summary>A document of a list as JSON: what findings give of a document, with what the archive knows of the version.</summary>
internal static class DocumentRowJson
{
    /// <summary>The object, without links.</summary>
    public static JsonObject Of(DocumentRow row) => new()
    {
        ["id"] = row.Version.DocumentId,
        ["contentHash"] = row.Version.ContentHash,
        ["number"] = row.Number,
        ["title"] = row.Title,
        ["source"] = row.Source is { } source ? new JsonObject { ["name"] = source.Name, ["speaksFor"] = source.SpeaksFor, ["timeZone"] = source.TimeZone } : null,
        ["url"] = row.Url,
        ["language"] = row.Language,
        ["published"] = row.Published?.Local is { } local ? LocalDateTimePattern.GeneralIso.Format(local) : null,
        ["publishedWording"] = row.Published?.Wording,
        ["added"] = InstantPattern.General.Format(row.Added),
        ["length"] = row.Length,
        ["isPartial"] = row.IsPartial,
        ["isRead"] = row.IsRead,
        ["isLatest"] = row.IsLatest,
        ["copyOf"] = row.CopyOf,
    };
}

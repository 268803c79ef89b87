using System.Text.Json;
using Lacuna.Archive.Documents;
using NodaTime.Text;

namespace Lacuna.Cli.Archives;

/// <summary>Rows of documents as JSON.</summary>
internal static class DocumentJson
{
    /// <summary>The properties of one row, into an object that is open.</summary>
    public static void WriteRow(Utf8JsonWriter json, DocumentRow row)
    {
        json.WriteString("id", row.Version.DocumentId);
        json.WriteString("contentHash", row.Version.ContentHash);
        json.WriteNumber("number", row.Number);
        json.WriteString("title", row.Title);
        json.WriteString("source", row.Source?.Name);
        json.WriteString("url", row.Url);
        json.WriteString("language", row.Language);
        json.WriteString("published", row.Published?.Local is { } local ? LocalDateTimePattern.GeneralIso.Format(local) : null);
        json.WriteString("publishedWording", row.Published?.Wording);
        json.WriteString("added", InstantPattern.General.Format(row.Added));
        json.WriteNumber("length", row.Length);
        json.WriteBoolean("isRead", row.IsRead);
        json.WriteBoolean("isLatest", row.IsLatest);
        json.WriteString("copyOf", row.CopyOf);
    }
}

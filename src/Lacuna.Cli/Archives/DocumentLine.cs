using System.Globalization;
using Lacuna.Archive.Documents;
using NodaTime.Text;

namespace Lacuna.Cli.Archives;

/// <summary>A row of a document in one line.</summary>
internal static class DocumentLine
{
    /// <summary>Day, source, headline and id, with what a reader must know of it.</summary>
    public static string Of(DocumentRow row)
    {
        var when = row.Published?.Local is { } local
            ? (row.Published.HasTime ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(local) : LocalDatePattern.Iso.Format(local.Date))
            : "no date";
        var title = row.Title.Length > 0 ? row.Title : "(no headline)";
        var facts = string.Concat(
            row.Number > 1 || !row.IsLatest ? string.Create(CultureInfo.InvariantCulture, $"; version {row.Number}{(row.IsLatest ? "" : ", not the latest")}") : "",
            row.CopyOf is { } original ? $"; copy of {original}" : "",
            row.IsPartial ? "; a list of points" : "",
            row.IsRead ? "" : "; not read into statements");
        return $"{when}  {row.Source?.Name ?? "(no source)"}: {title}\n    {row.Version.DocumentId}{facts}";
    }
}

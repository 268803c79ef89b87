using Lacuna.Core.Documents;

namespace Lacuna.Reporting.Phrasing;

/// <summary>How documents of the record are cited.</summary>
internal static class DocumentWords
{
    /// <summary>"3 April 2022, Bucha: what is known"; the source's own wording where its date cannot be read.</summary>
    public static string DateAndTitle(Document document)
    {
        var day = document.Published is not { } published ? "undated" : published.Date is { } date ? DayWords.Of(date) : published.Wording;
        return document.Title.Length > 0 ? $"{day}, {document.Title}" : day;
    }
}

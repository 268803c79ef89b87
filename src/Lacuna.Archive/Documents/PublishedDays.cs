namespace Lacuna.Archive.Documents;

/// <summary>Counts documents by source and day.</summary>
internal static class PublishedDays
{
    /// <summary>The counts, in order of names, then of days; rows without a source or a day are left out.</summary>
    public static IEnumerable<PublishedDay> Of(IEnumerable<DocumentRow> rows) =>
        rows
            .Where(row => row is { Source: not null, Published.Date: not null })
            .GroupBy(row => (row.Source!.Name, Day: row.Published!.Date!.Value))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal).ThenBy(group => group.Key.Day)
            .Select(group => new PublishedDay(group.Key.Name, group.Key.Day, group.Count()));
}

using System.Collections.Immutable;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Wordings.Series;

/// <summary>The documents of one actor in order of time, and the days that are not held. Files and archives fill it alike.</summary>
public sealed record WordingSeries
{
    private WordingSeries(ImmutableArray<SeriesDocument> documents, ImmutableArray<CoverageHole> holes, ImmutableArray<Note> notes) =>
        (Documents, Holes, Notes) = (documents, holes, notes);

    /// <summary>The documents, oldest first; those of one day in order of their time, then of their id.</summary>
    public ImmutableArray<SeriesDocument> Documents { get; }

    /// <summary>Days not held, in order.</summary>
    public ImmutableArray<CoverageHole> Holes { get; }

    /// <summary>What was left out, or guessed, when the series was put in order.</summary>
    public ImmutableArray<Note> Notes { get; }

    /// <summary>First and last day; null for a series without documents.</summary>
    public DateInterval? Days => Documents.IsEmpty ? null : new DateInterval(Documents[0].Date, Documents[^1].Date);

    /// <summary>
    /// Puts documents in order. One without a readable date of publication takes the date that its file's name ends in or
    /// consists of (<c>20030812.txt</c>); one with neither is left out. Of several versions of one item the first counts. Both are noted.
    /// </summary>
    public static WordingSeries From(IEnumerable<AnnotatedDocument> documents, IEnumerable<CoverageHole>? holes = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var dated = new List<SeriesDocument>();
        var versions = new HashSet<string>(StringComparer.Ordinal);
        int undated = 0, repeated = 0, byName = 0, byYear = 0;
        foreach (var document in documents)
        {
            var published = document.Document.Published?.Date?.WithCalendar(CalendarSystem.Iso);
            var (named, yearOnly) = published is null ? FileNameDate.Of(document.Document) : (null, false);
            if ((published ?? named) is not { } date)
            {
                undated++;
            }
            else if (!versions.Add(document.Document.Id))
            {
                repeated++;
            }
            else
            {
                byYear += yearOnly ? 1 : 0;
                byName += named is not null && !yearOnly ? 1 : 0;
                dated.Add(new SeriesDocument(document, date));
            }
        }

        return new WordingSeries(
            [
                .. dated.OrderBy(document => document.Date)
                    .ThenBy(document => document.Read.Document.Published?.Local?.TimeOfDay ?? LocalTime.Midnight)
                    .ThenBy(document => document.Read.Document.Id, StringComparer.Ordinal),
            ],
            [.. (holes ?? []).OrderBy(hole => hole.Days.Start)],
            [
                .. NoteOf(undated, "series.undated", "left out: no date of publication can be read"),
                .. NoteOf(repeated, "series.version", "left out: another version of the same item stands in the series"),
                .. NoteOf(byName, "series.file-date", "dated by the name of the file"),
                .. NoteOf(byYear, "series.file-year", "dated by the year in the name of the file alone, and put on its first day"),
            ]);
    }

    /// <summary>The part of the series on and after <paramref name="from"/> and on and before <paramref name="to"/>; a bound that is null does not count.</summary>
    public WordingSeries Between(LocalDate? from, LocalDate? to) => from is null && to is null
        ? this
        : new(
            [.. Documents.Where(document => !(document.Date < from) && !(document.Date > to))],
            [.. Holes.Where(hole => !(hole.Days.End < from) && !(hole.Days.Start > to))],
            Notes);

    /// <summary>The same documents, and the days that are not held between them.</summary>
    internal WordingSeries WithHoles(IEnumerable<CoverageHole> holes) => new(Documents, [.. holes.OrderBy(hole => hole.Days.Start)], Notes);

    /// <summary>The hole between document <paramref name="index"/> and the one before it; null when there is none.</summary>
    public CoverageHole? HoleBefore(int index)
    {
        foreach (var hole in Holes)
        {
            if (index > 0 && hole.Days.Start <= Documents[index].Date && hole.Days.End >= Documents[index - 1].Date)
            {
                return hole;
            }
        }

        return null;
    }

    private static IEnumerable<Note> NoteOf(int count, string code, string what) =>
        count == 0 ? [] : [new Note(code, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(count == 1 ? "1 document" : $"{count} documents")} {what}."))];
}

using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Coverages;
using NodaTime;

namespace Lacuna.Archive.Coverages;

/// <summary>Works out what is covered of a source: by notes where there are any, else from its documents, as far as no gap between them is unusual for it.</summary>
public static class CoverageInference
{
    /// <summary>The days held of <paramref name="source"/> and its holes.</summary>
    /// <param name="source">Name of the source.</param>
    /// <param name="published">Days of publication of its documents on its own clock, one entry a document, in any order.</param>
    /// <param name="notes">Notes of the ledger about it, in any order. A later note that days are covered mends an earlier hole within them.</param>
    /// <param name="options">How gaps are judged; null for the defaults.</param>
    public static SourceCoverage Of(string source, IEnumerable<LocalDate> published, IEnumerable<CoverageNote> notes, CoverageInferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(notes);
        var documents = new SortedDictionary<LocalDate, int>();
        foreach (var day in published)
        {
            documents[day] = documents.GetValueOrDefault(day) + 1;
        }

        LocalDate[] days = [.. documents.Keys];
        var holes = UnusualGaps.Of(days, options ?? new CoverageInferenceOptions());
        var covered = new List<CoverageSpan>();
        for (var i = 0; i <= holes.Length && days.Length > 0; i++)
        {
            var first = i == 0 ? days[0] : holes[i - 1].Days.End.PlusDays(1);
            var last = i == holes.Length ? days[^1] : holes[i].Days.Start.PlusDays(-1);
            covered.Add(new CoverageSpan(new DateInterval(first, last), CoverageBasis.Inferred));
        }

        foreach (var note in notes.OrderBy(note => note.At).ThenBy(note => note.Days.Start).ThenBy(note => note.HoleReason is null))
        {
            if (HoleOf(note) is { } hole)
            {
                // A list that is fetched again tells of the same hole again.
                holes = holes.RemoveAll(old => old.Days.Equals(hole.Days)).Add(hole);
            }
            else
            {
                holes = holes.RemoveAll(old => note.Days.Contains(old.Days));
                covered = Over(covered, new CoverageSpan(note.Days, note.Basis) { Listed = note.Listed });
            }
        }

        var spans = covered.OrderBy(span => span.Days.Start).Select(span => span with { Held = documents.Where(day => span.Days.Contains(day.Key)).Sum(day => day.Value) });
        return new SourceCoverage(source, [.. spans], [.. holes.OrderBy(hole => hole.Days.Start).ThenBy(hole => hole.Days.End)]);
    }

    private static CoverageHole? HoleOf(CoverageNote note) =>
        note.HoleReason is { } reason ? new CoverageHole(note.Days, reason)
        : note.Failed > 0 ? new CoverageHole(note.Days, string.Create(CultureInfo.InvariantCulture, $"{note.Failed} of {note.Listed ?? note.Failed} listed items could not be had"))
        : null;

    /// <summary>Lays <paramref name="span"/> over the others, which keep what it leaves of them.</summary>
    private static List<CoverageSpan> Over(List<CoverageSpan> spans, CoverageSpan span)
    {
        var kept = new List<CoverageSpan> { span };
        foreach (var old in spans)
        {
            if (old.Days.Intersection(span.Days) is null)
            {
                kept.Add(old);
                continue;
            }

            // A count of what was listed holds for the whole span only.
            if (old.Days.Start < span.Days.Start)
            {
                kept.Add(new CoverageSpan(new DateInterval(old.Days.Start, span.Days.Start.PlusDays(-1)), old.Basis));
            }

            if (old.Days.End > span.Days.End)
            {
                kept.Add(new CoverageSpan(new DateInterval(span.Days.End.PlusDays(1), old.Days.End), old.Basis));
            }
        }

        return kept;
    }
}

using System.Globalization;
using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Wordings;

/// <summary>The runs of a phrase that was asked for.</summary>
internal static class PhraseRuns
{
    /// <summary>Runs quoted one by one; a speaker of many kinds of documents has hundreds of one document.</summary>
    private const int MostRuns = 20;

    public static IEnumerable<Phrase> Answer(string asked, Wording wording, WordingSeries series)
    {
        var where = SeriesWording.Of(series);
        if (wording.Runs.IsEmpty)
        {
            var limits = series.Holes.IsEmpty ? "" : $"; {Counted.Of(series.Holes.Length, "hole")} in coverage, so that it was never used is not established";
            yield return Phrase.Of($"{asked:q} stands in {"none":b} of {where}{limits}.");
            yield break;
        }

        yield return Phrase.Of($"{asked:q} stands in {Counted.Of(wording.Uses, "document"):b} of {where}: first on {DayWords.Of(wording.Runs[0].Days.Start):b}, last on {DayWords.Of(wording.Runs[^1].Days.End):b}, in {Counted.Of(wording.Runs.Length, "run")}.");
        yield return Phrase.Of($"After the last use: {EndOf(wording)}.");
    }

    public static Section? Section(Wording wording, WordingSeries series)
    {
        if (wording.Runs.IsEmpty)
        {
            return null;
        }

        var quotes = new SeriesQuotes(series);
        var blocks = wording.Runs.Take(MostRuns).Select((run, i) => (Block)PointOf(run, i, quotes));
        if (wording.Runs.Length > MostRuns)
        {
            blocks = blocks.Append(new Paragraph(Phrase.Plain($"and {Counted.Of(wording.Runs.Length - MostRuns, "more run")}, quoted with --json")));
        }

        return new Section("runs", $"Runs ({Counted.Number(wording.Runs.Length)})", [.. blocks]);
    }

    /// <summary>How hard a wording was looked for after its last use.</summary>
    public static string EndOf(Wording wording)
    {
        var end = wording.End!;
        if (end.Next is not { } next)
        {
            return "the series ends with it";
        }

        var holes = end.Holes.IsEmpty ? "" : $", with {Counted.Of(end.Holes.Length, "hole")} in coverage: not established that it was dropped";
        return $"none of {Counted.Of(end.Documents, "document")} of {DayWords.Of(end.Days!)} has it{holes}, the next being {SeriesQuotes.NameOf(next.Read.Document)}";
    }

    private static Point PointOf(WordingRun run, int index, SeriesQuotes quotes)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return new Point($"run-{number}", number, Mark.None, Phrase.Of($"{DayWords.Of(run.Days):b}, {Counted.Of(run.Documents, "document")}{(run.Documents > 1 ? " in a row" : "")}"))
        {
            Quotes = [.. quotes.Of(run)],
            Details = [.. Cuts(run)],
        };
    }

    private static IEnumerable<Phrase> Cuts(WordingRun run)
    {
        if (run.CutBefore is { } before)
        {
            yield return Phrase.Plain($"may have begun earlier: the series does not hold {DayWords.Of(before.Days)}");
        }

        if (run.CutAfter is { } after)
        {
            yield return Phrase.Plain($"may have gone on: the series does not hold {DayWords.Of(after.Days)}");
        }
    }
}

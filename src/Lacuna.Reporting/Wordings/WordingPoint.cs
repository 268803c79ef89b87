using System.Globalization;
using Lacuna.Findings.Wordings;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Wordings;

/// <summary>One row of wordings, or one change, with its evidence.</summary>
internal static class WordingPoint
{
    /// <summary>A row: its wordings in order of time, each with its run, what came after it, and its longer forms.</summary>
    public static Point Of(WordingRow row, SeriesQuotes quotes)
    {
        var number = row.Rank.ToString(CultureInfo.InvariantCulture);
        return new Point($"wording-{number}", number, Mark.None, Headline(row.Wordings[0]))
        {
            Details = [.. row.Wordings.SelectMany((wording, i) => Lines(wording, i > 0))],
            FurtherQuotes = [.. row.Wordings.SelectMany(wording => quotes.Of(wording.LongestRun!))],
        };
    }

    /// <summary>A change of strength or name.</summary>
    public static Point Of(Replacement change, int index, SeriesQuotes quotes)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return new Point($"change-{number}", number, Mark.Differs, Phrase.Of($"{DayWords.Of(change.On):b}, {WordsOf(change.Kind)}: {change.Before.Exact:q} became {change.After.Exact:q}"))
        {
            Details =
            [
                Phrase.Of($"{Counted.Of(change.DocumentsBefore, "document")} before: {SeriesWording.Short(change.SentenceBefore.Exact):q}"),
                Phrase.Of($"{Counted.Of(change.DocumentsAfter, "document")} from then on: {SeriesWording.Short(change.SentenceAfter.Exact):q}"),
            ],
            FurtherQuotes = [quotes.Of(change.Before), quotes.Of(change.After)],
        };
    }

    /// <summary>The wording with its longest run; where its use is denser over a longer stretch with gaps, with that stretch.</summary>
    private static Phrase Headline(Wording wording) => wording.Window is { } window && window.Documents > wording.LongestRun!.Documents
        ? Phrase.Of($"{SeriesWording.Short(wording.Words):q}, {DayWords.Of(window.Days):b}, {SeriesWording.Of(window)}")
        : Phrase.Of($"{SeriesWording.Short(wording.Words):q}, {DayWords.Of(wording.LongestRun!.Days):b}, {SeriesWording.Of(wording.LongestRun!, wording.Uses)}");

    private static IEnumerable<Phrase> Lines(Wording wording, bool withHeadline)
    {
        if (withHeadline)
        {
            yield return Phrase.Of($"then {Headline(wording)}");
        }

        foreach (var variant in wording.Variants)
        {
            yield return Phrase.Of($"{"longer form:":f} {Headline(variant)}");
        }

        yield return After(wording);
    }

    private static Phrase After(Wording wording)
    {
        if (wording.LongestRun!.CutAfter is { } hole)
        {
            return Phrase.Of($"{"after it:":f} not established, the series does not hold {DayWords.Of(hole.Days)}");
        }

        if (wording.ReplacedBy is { } by)
        {
            return by.Kind switch
            {
                ReplacementKind.LeftOut => Phrase.Of($"{"after it:":f} {SeriesWording.Short(by.Before.Exact):q} left out on {DayWords.Of(by.On)}"),
                ReplacementKind.Rewritten => Phrase.Of($"{"after it:":f} on {DayWords.Of(by.On)} {SeriesWording.Short(by.After.Exact):q}"),
                _ => Phrase.Of($"{"after it:":f} on {DayWords.Of(by.On)} {SeriesWording.Short(by.After.Exact):q} for {SeriesWording.Short(by.Before.Exact):q}"),
            };
        }

        return Phrase.Of($"{"after it:":f} {PhraseRuns.EndOf(wording)}");
    }

    private static string WordsOf(ReplacementKind kind) => kind switch
    {
        ReplacementKind.Weaker => "weaker",
        ReplacementKind.Stronger => "stronger",
        ReplacementKind.OtherName => "another name",
        ReplacementKind.OtherWords => "other words",
        ReplacementKind.LeftOut => "left out",
        ReplacementKind.Rewritten => "written anew",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

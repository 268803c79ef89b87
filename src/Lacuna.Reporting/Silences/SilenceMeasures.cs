using System.Collections.Immutable;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Latencies;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Silences;

/// <summary>How hard it was looked, and how unusual the silence is.</summary>
internal static class SilenceMeasures
{
    public static Section Of(Silence silence) => new("measures", "How much it tells",
    [
        new FactList([.. Facts(silence)]),
    ]);

    private static IEnumerable<Fact> Facts(Silence silence)
    {
        var counts = silence.Counts;
        if (counts.Statements is { } statements)
        {
            yield return new Fact("On the theme", Phrase.Plain($"{Counted.Of(counts.Documents, "document")} and {Counted.Of(statements, "statement")} that could have named it"));
        }

        yield return new Fact("Rate at most", Phrase.Plain(
            silence.Bounds is { PerDocument: { } perDocument, PerDay: { } perDay }
                ? $"{SilenceWords.Percent(perDocument)} of documents, {SilenceWords.Percent(perDay)} of days, at 95%: by {Counted.Of(counts.BeforeFirst, "document")} of {SilenceWords.Days(counts.DaysBeforeFirst)} without a mention"
                : "no bound: nothing was published before"));
        yield return new Fact("Search finds", Phrase.Plain($"{SilenceWords.Percent(silence.Bounds.Recall)} of documents that name a subject, as measured; bounds are divided by it"));
        yield return new Fact("At its own rate", AtRate(silence.AtOwnRate, "no earlier document that is held names it"));
        yield return new Fact("At peers' rate", AtRate(silence.AtPeersRate, "nobody else names it in these days"));
        if (silence.Latency is { } latency)
        {
            yield return new Fact("It took", Took(latency, silence.Question.Actor.Name)) { Quotes = [SilenceWords.Quote(latency.FirstByAnybody)] };
        }
    }

    private static Phrase AtRate(SilenceChance? at, string none) => at is null
        ? Phrase.Of($"{$"not known: {none}":f}")
        : Phrase.Of($"chance of so long a silence {SilenceWords.Chance(at.Chance):b}; {Counted.Number(at.Mentions)} of {Counted.Of(at.Documents, "document")} name it, {SilenceWords.Of(at.Over)}, dispersion over days {SilenceWords.Chance(at.Rate.Dispersion)}");

    private static Phrase Took(Latency latency, string actor)
    {
        var took = $"{(latency.IsOpen ? "at least " : "")}{SilenceWords.Days(latency.Days)} from the first mention by anybody in these days";
        return latency.Quantile is { } quantile
            ? Phrase.Plain($"{took}; of {Counted.Of(latency.Others.Length, "other subject")} that {actor} came to name, it took no longer for {SilenceWords.Percent(quantile)}")
            : Phrase.Of($"{took}; {"no other subject of the archive to set it against":f}");
    }
}

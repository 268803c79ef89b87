using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Scanning;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Silences;

/// <summary>Puts a scan into words: a table in which no row stands without its denominator, chance, adjusted chance and coverage.</summary>
public static class SilenceScanReport
{
    /// <summary>The report on <paramref name="scan"/>.</summary>
    public static Report Of(SilenceScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var established = scan.Rows.Count(row => row.Adjusted <= SilenceScan.Level && row.Silence.Verdict != SilenceVerdict.NotEstablished);
        return new Report($"Silences, {SilenceWords.Of(scan.Window)}")
        {
            Answer =
            [
                Phrase.Of($"{Counted.Of(scan.Rows.Length, "pair")} of actor and subject, {SilenceWords.Of(scan.Window)}; {Counted.Of(scan.Tests, "test")}."),
                Phrase.Of($"{$"{Counted.Of(scan.Findings, "silence")} longer than the peers' rate lets expect":b} when at most {SilenceWords.Percent(SilenceScan.Level)} of such findings may be false; {Counted.Number(established)} of them on channels held in full or broken since."),
            ],
            Sections =
            [
                new Section("rows", "All pairs", [Rows(scan)]),
                new Section("limits", "Notes and limits",
                [
                    new Paragraph(Phrase.Plain("This is no ranking of actors: rows differ in how much was published and held. A row is to be read with its n, p, q and coverage; a hole in coverage makes it not established, whatever its q.")),
                    new Paragraph(Phrase.Plain("Pairs without a chance were not tested: no other actor with channels names the subject in these days.")),
                ]) { Kind = SectionKind.Limits },
                new Section("method", "How this was found",
                [
                    new FactList(
                    [
                        new Fact("n", Phrase.Plain("Documents before the first own mention, or of the whole window, and their days.")),
                        new Fact("p", Phrase.Plain("Chance of so long a silence at the pooled rate of all others with channels, beta-binomial over days.")),
                        new Fact("q", Phrase.Plain("p adjusted for all tests of the table (Benjamini and Hochberg 1995).")),
                    ]),
                ]) { Kind = SectionKind.Method },
            ],
        };
    }

    private static Table Rows(SilenceScan scan) => new("Each pair with its denominator", ["actor", "subject", "verdict", "n", "days", "p", "q", "coverage"],
    [
        .. scan.Rows.Select(row => ImmutableArray.Create(
            Phrase.Plain(row.Silence.Question.Actor.Name),
            Phrase.Plain(row.Silence.Question.Subject.Name),
            Phrase.Plain(Verdict(row.Silence)),
            Phrase.Plain(Counted.Number(row.Silence.Counts.BeforeFirst)),
            Phrase.Plain(Counted.Number(row.Silence.Counts.DaysBeforeFirst)),
            Phrase.Plain(row.Chance is { } chance ? SilenceWords.Chance(chance) : "-"),
            Phrase.Plain(row.Adjusted is { } adjusted ? SilenceWords.Chance(adjusted) : "-"),
            Phrase.Plain(Coverage(row.Silence)))),
    ]);

    private static string Verdict(Silence silence) => silence.First?.Document.Published?.Date is { } day
        ? $"broken {NodaTime.Text.LocalDatePattern.Iso.Format(day)}"
        : SilenceWords.Of(silence.Verdict);

    private static string Coverage(Silence silence)
    {
        var holes = silence.Channels.Sum(channel => channel.Holes.Length);
        var basis = silence.Channels.Select(channel => channel.Basis).Min() is { } least ? SilenceWords.Of(least) : "none";
        return string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(silence.Channels.Length, "channel")}, {(holes == 0 ? "no holes" : Counted.Of(holes, "hole"))}, {basis}");
    }
}

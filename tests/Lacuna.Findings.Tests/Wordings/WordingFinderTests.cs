using System.Text;
using Lacuna.Findings.Wordings;
using NodaTime.Text;

namespace Lacuna.Findings.Tests.Wordings;

public sealed class WordingFinderTests
{
    [Fact]
    public void The_wordings_of_a_ministry_are_found_without_asking() => EveryCulture.Check(() =>
        Golden.Check("wordings/ministry/expected.txt", Told(WordingFinder.Find(Made.Case("wordings/ministry/statements")))));

    [Fact]
    public void A_milder_word_in_a_standing_sentence_is_a_weaker_act()
    {
        var changes = WordingFinder.Find(Made.Case("wordings/ministry/statements")).Changes;
        var weaker = Assert.Single(changes, change => change.Kind == ReplacementKind.Weaker);
        Assert.Equal(("condemns", "is concerned about"), (weaker.Before.Exact, weaker.After.Exact));
    }

    [Fact]
    public void What_is_always_said_is_no_finding()
    {
        var findings = WordingFinder.Find(Made.Case("wordings/ministry/statements"));
        Assert.DoesNotContain(findings.Rows.SelectMany(row => row.Wordings), wording => wording.Words.Contains("weekly briefing", StringComparison.Ordinal));
    }

    [Fact]
    public void Phrases_in_any_order_are_no_finding()
    {
        // Two sayings that come and go by turns, as chance has it.
        var texts = "abbabaababbabaabbaababba".Select(letter => letter == 'a' ? "We are hopeful of good news. It rained." : "It rained. Bad weather kept us away.");
        Assert.Empty(WordingFinder.Find(Made.Daily(texts), new WordingOptions { MostShare = 0.9 }).Rows);
    }

    [Fact]
    public void A_hole_makes_the_end_of_a_wording_not_established()
    {
        var texts = Enumerable.Range(0, 20).Select(i => i < 6 ? "The quiet talks will go on. It rained." : "It rained.");
        var findings = WordingFinder.Find(Made.Daily([Made.Hole(6, 6)], texts));
        var wording = Assert.Single(Assert.Single(findings.Rows).Wordings);
        Assert.NotNull(wording.LongestRun!.CutAfter);
        Assert.Null(wording.ReplacedBy);
        Assert.NotEmpty(wording.End!.Holes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 \udfff")]
    [InlineData("我们 对此 表示 关切。 我们 对此 表示 关切。")]
    [InlineData("نحن قلقون للغاية. «نحن قلقون»")]
    [InlineData(": : :\n\n:")]
    public void Any_text_can_be_looked_through(string text)
    {
        var findings = WordingFinder.Find(Made.Daily(Enumerable.Range(0, 20).Select(i => i is > 4 and < 9 ? text + " A quiet word came late." : text)));
        Assert.Equal(20, findings.Series.Documents.Length);
    }

    [Fact]
    public void A_short_series_says_that_it_is_too_short()
    {
        var findings = WordingFinder.Find(Made.Daily("a", "b"));
        Assert.Equal("wording.short", Assert.Single(findings.Notes).Code);
    }

    [Fact]
    public void The_six_known_runs_of_the_committee_are_found()
    {
        var folder = SharedFolder.Require("data/wording/fomc-statements");
        var line = Lacuna.Reading.ReadingLine.CreateSegmenting();
        var reader = new Lacuna.Intake.DocumentReader();
        var series = Findings.Wordings.Series.WordingSeries.From(Directory.EnumerateFiles(folder, "2*.txt", SearchOption.AllDirectories)
            .Select(file => line.Read(reader.ReadOneAsync(file, TestContext.Current.CancellationToken).GetAwaiter().GetResult())));
        var shown = WordingFinder.Find(series).Rows.SelectMany(row => row.Wordings).SelectMany(wording => wording.Variants.Prepend(wording)).ToList();
        foreach (var row in File.ReadLines(Path.Combine(folder, "known-runs.tsv")).Skip(1).Select(row => row.Split('\t')))
        {
            Assert.Contains(PhraseTracer.Trace(series, row[0]).Runs, run => Is(run, row));
            Assert.Contains(shown, wording => wording.Words.Contains(row[0], StringComparison.OrdinalIgnoreCase) && wording.Runs.Any(run => Is(run, row)));
        }
    }

    private static bool Is(WordingRun run, string[] row) =>
        (LocalDatePattern.Iso.Format(run.Days.Start), LocalDatePattern.Iso.Format(run.Days.End), FormattableString.Invariant($"{run.Documents}")) == (row[1], row[2], row[3]);

    private static string Told(WordingFindings findings)
    {
        var told = new StringBuilder();
        foreach (var row in findings.Rows)
        {
            told.Append(row.Rank).Append('\n');
            foreach (var wording in row.Wordings)
            {
                told.Append(FormattableString.Invariant($"  {string.Join(", ", wording.Runs.Select(run => $"{LocalDatePattern.Iso.Format(run.Days.Start)} {LocalDatePattern.Iso.Format(run.Days.End)} {run.Documents}"))}: {wording.Words}\n"));
                told.Append(FormattableString.Invariant($"    chance at most {wording.Window!.ChanceAtMost:0.0e0}, then {wording.ReplacedBy?.Kind}: {wording.ReplacedBy?.Before.Exact} / {wording.ReplacedBy?.After.Exact}\n"));
            }
        }

        foreach (var change in findings.Changes)
        {
            told.Append(FormattableString.Invariant($"{LocalDatePattern.Iso.Format(change.On)} {change.Kind}: {change.Before.Exact} / {change.After.Exact} ({change.DocumentsBefore}, {change.DocumentsAfter})\n"));
        }

        return told.ToString();
    }
}

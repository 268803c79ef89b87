using CsCheck;
using Lacuna.Findings.Wordings;
using NodaTime;

namespace Lacuna.Findings.Tests.Wordings;

public sealed class PhraseTracerTests
{
    [Theory]
    [InlineData("unprovoked war", "An UNPROVOKED\n   War began.")]
    [InlineData("Russia's war", "It is Russia’s war.")]
    [InlineData("the \"special operation\"", "He spoke of the «special operation».")]
    [InlineData("cease-fire", "A cease‑fire holds.")]
    [InlineData("istanbul initiative", "The İstanbul process; the ISTANBUL INITIATIVE.")]
    public void Case_white_space_and_shapes_of_marks_do_not_matter(string phrase, string text) =>
        EveryCulture.Check(() => Assert.Equal(1, PhraseTracer.Trace(Made.Daily(text), phrase).Uses));

    [Theory]
    [InlineData("war", "It is a warning.")]
    [InlineData("grave concern", "Grave, even deep concern.")]
    [InlineData("condemns", "They condemned it.")]
    public void Other_words_and_parts_of_words_do_not_count(string phrase, string text) => Assert.Equal(0, PhraseTracer.Trace(Made.Daily(text), phrase).Uses);

    [Fact]
    public void Any_form_counts_when_asked_for()
    {
        var series = Made.Daily("They condemned the raid.", "He condemns the raids.", "He is concerned.");
        Assert.Equal(2, PhraseTracer.Trace(series, "condemn the raid", foldForms: true).Uses);
    }

    [Fact]
    public void A_phrase_without_words_is_an_error_of_the_caller() => Assert.Throws<ArgumentException>(() => PhraseTracer.Trace(Made.Daily("a"), " — "));

    [Fact]
    public void Runs_are_as_long_as_they_can_be_and_hold_every_use() => Gen.Bool.Array[0, 40].Sample(marks =>
    {
        var series = Made.Daily(marks.Select(mark => mark ? "We stand ready." : "We sit."));
        var wording = PhraseTracer.Trace(series, "stand ready");
        Assert.Equal(marks.Count(mark => mark), wording.Uses);
        Assert.Equal(wording.Uses, wording.Runs.Sum(run => run.Documents));
        foreach (var run in wording.Runs)
        {
            Assert.All(Enumerable.Range(run.First, run.Documents), i => Assert.True(marks[i]));
            Assert.True(run.First == 0 || !marks[run.First - 1]);
            Assert.True(run.Last == marks.Length - 1 || !marks[run.Last + 1]);
        }
    });

    [Fact]
    public void Evidence_is_cut_from_the_version_it_names() => Gen.Bool.Array[1, 12].Sample(marks =>
    {
        var series = Made.Daily(marks.Select((mark, i) => mark ? $"On day {i} we stand   READY again." : "We sit."));
        foreach (var run in PhraseTracer.Trace(series, "stand ready").Runs)
        {
            var document = series.Documents[run.Last].Read.Document;
            Assert.Equal(document.Version, run.LastUse.Of);
            Assert.Equal(run.LastUse.At.In(document.Text), run.LastUse.Exact);
        }
    });

    [Fact]
    public void A_hole_in_coverage_cuts_a_run_and_leaves_its_end_open()
    {
        var series = Made.Daily([Made.Hole(2, 3)], ["We stand ready.", "We stand ready.", "We stand ready.", "We stand ready.", "We sit."]);
        var wording = PhraseTracer.Trace(series, "stand ready");
        Assert.Equal([(0, 1), (2, 2), (3, 3)], Made.RunsOf(wording));
        Assert.NotNull(wording.Runs[0].CutAfter);
        Assert.NotNull(wording.Runs[1].CutBefore);
        Assert.Single(wording.End!.Holes);
    }

    [Fact]
    public void What_followed_the_last_use_says_how_hard_was_looked()
    {
        var series = Made.Daily("We stand ready to help.", "We are glad to help.", "We sit.");
        var end = PhraseTracer.Trace(series, "stand ready").End!;
        Assert.Equal(2, end.Documents);
        Assert.Equal(new DateInterval(Made.FirstDay.PlusDays(1), Made.FirstDay.PlusDays(2)), end.Days);
        Assert.Equal("We are glad to help.", end.Nearest!.Exact);
    }

    [Fact]
    public void Nothing_is_said_of_what_follows_the_end_of_the_series()
    {
        var end = PhraseTracer.Trace(Made.Daily("We sit.", "We stand ready."), "stand ready").End!;
        Assert.Equal((0, null), (end.Documents, end.Next));
    }
}

using Lacuna.TrainedReader.Corpora.Attributions;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Tests.Corpora;

public sealed class StatementMarksTests
{
    [Fact]
    public void A_statement_becomes_begins_insides_and_links_from_its_cue()
    {
        var document = Of([["Kim", "Lee", "said", "talks", "failed", "."]], new Statement(0..2, 2..3, [3..5]));
        Assert.Equal("Kim/B-source Lee/I-source said/B-cue talks/B-content failed/I-content .", Marks.Of(document, ReaderTask.Attribution));
        Assert.Equal("said>Kim said>talks", Marks.Of(document, document.CueLinks));
        Assert.Equal([0, 3], document.CueLinkTargets);
    }

    [Fact]
    public void Contents_that_touch_begin_each_for_itself()
    {
        var document = Of([["He", "said", "yes", "no"]], new Statement(0..1, 1..2, [2..3, 3..4]));
        Assert.Equal("He/B-source said/B-cue yes/B-content no/B-content", Marks.Of(document, ReaderTask.Attribution));
    }

    [Fact]
    public void Of_statements_within_statements_the_outermost_is_marked()
    {
        var document = Of([["Kim", "said", "Lee", "denied", "it"]], new Statement(2..3, 3..4, [4..5]), new Statement(0..1, 1..2, [2..5]));
        Assert.Equal("Kim/B-source said/B-cue Lee/B-content denied/I-content it/I-content", Marks.Of(document, ReaderTask.Attribution));
        Assert.Equal("said>Kim said>Lee", Marks.Of(document, document.CueLinks));
    }

    [Fact]
    public void Two_cues_may_share_a_source_and_words_count_over_paragraphs()
    {
        var document = Of([["Kim", "said", "yes"], ["and", "urged", "peace"]], new Statement(0..1, 1..2, [2..3]), new Statement(0..1, 4..5, [5..6]));
        Assert.Equal("Kim/B-source said/B-cue yes/B-content and urged/B-cue peace/B-content", Marks.Of(document, ReaderTask.Attribution));
        Assert.Equal("said>Kim said>yes urged>Kim urged>peace", Marks.Of(document, document.CueLinks));
    }

    private static TrainedReader.Corpora.LabelledDocument Of(string[][] paragraphs, params Statement[] statements) => StatementMarks.Document("test", paragraphs, statements);
}

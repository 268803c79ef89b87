using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution;
using Lacuna.Reading.Tests.Attribution.Trained;

namespace Lacuna.Reading.Tests.Attribution;

public sealed class CombinedStatementFinderTests
{
    private static readonly MarkedByHand Agreed = new MarkedByHand("Kim said talks had failed.")
        .Source("Kim").Cue("said").Content("talks had failed").Link("said", "Kim").Link("said", "talks had failed");

    [Fact]
    public void What_both_find_is_one_statement_and_surer_than_what_one_finds()
    {
        var both = Assert.Single(Find(Agreed));
        var alone = Assert.Single(Find(new MarkedByHand("Kim said talks had failed.")));
        Assert.True(both.Probability > CertaintyLevels.LeastLikely && alone.Probability < both.Probability);
    }

    [Fact]
    public void What_rules_alone_find_is_likelier_on_an_actors_own_channel_than_in_an_independent_outlet()
    {
        var document = new MarkedByHand("Kim said talks had failed.").Read();
        double? Of(Source? source) => Assert.Single(new CombinedStatementFinder().Find(document with { Document = document.Document with { Source = source } })).Probability;
        Assert.True(Of(new Source("The ministry", "state:PRK")) >= CertaintyLevels.LeastLikely);
        Assert.True(Of(new Source("The gazette")) < CertaintyLevels.LeastLikely);
        Assert.Equal(Of(null), Of(new Source("The gazette")));
    }

    [Fact]
    public void Saying_that_only_the_trained_reader_finds_is_added()
    {
        var document = new MarkedByHand("“Nothing was agreed at all.” Such were the words of Kim.").Source("Kim").Cue("the words of").Content("“Nothing was agreed at all.”").Link("the words of", "Kim").Link("the words of", "“Nothing was agreed at all.”").Read();
        Assert.Empty(new RuleStatementFinder().Find(document));
        var found = Assert.Single(new CombinedStatementFinder().Find(document));
        Assert.Equal("“Nothing was agreed at all.”", Read.Words(document, Assert.Single(found.Content)));
        Assert.NotNull(found.Probability);
    }

    [Theory]
    [InlineData("Kim hopes for a long peace.", "Kim", "hopes for", "a long peace")]
    [InlineData("We think that talks will fail.", "We", "think", "that talks will fail")]
    [InlineData("Kim will say that talks failed.", "Kim", "will say", "that talks failed")]
    public void Beliefs_the_own_voice_and_what_is_still_to_be_said_are_no_statements(string text, string source, string cue, string content) =>
        Assert.Empty(Find(new MarkedByHand(text).Source(source).Cue(cue).Content(content).Link(cue, source).Link(cue, content)));

    [Fact]
    public void Beliefs_are_attributed_and_keep_the_words_of_the_corpus()
    {
        var document = new MarkedByHand("Kim thinks that talks will fail.").Source("Kim").Cue("thinks").Content("that talks will fail").Link("thinks", "Kim").Link("thinks", "that talks will fail").Read();
        var found = Assert.Single(new CombinedStatementFinder(StatementScope.Attributed).Find(document));
        Assert.Equal("that talks will fail", Read.Words(document, Assert.Single(found.Content)));
    }

    [Fact]
    public void Without_marks_the_rules_find_alone_and_give_no_probability()
    {
        var document = Read.Text("Kim said talks had failed.");
        Assert.Null(Assert.Single(new CombinedStatementFinder().Find(document)).Probability);
    }

    private static IReadOnlyList<FoundStatement> Find(MarkedByHand marked) => new CombinedStatementFinder().Find(marked.Read());
}

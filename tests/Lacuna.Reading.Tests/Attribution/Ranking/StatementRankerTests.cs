using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution;
using Lacuna.Reading.Attribution.Ranking;
using Lacuna.Reading.Tests.Attribution.Trained;

namespace Lacuna.Reading.Tests.Attribution.Ranking;

public sealed class StatementRankerTests
{
    private static readonly MarkedByHand Said = new MarkedByHand("Kim said talks had failed.")
        .Source("Kim").Cue("said").Content("talks had failed").Link("said", "Kim").Link("said", "talks had failed");

    [Fact]
    public void A_statement_of_both_is_one_candidate_that_the_rules_speak_for()
    {
        var candidate = Assert.Single(Candidates(Said));
        Assert.Equal([1, 1, 1], Values(candidate, Evidence.Rules, Evidence.RulesSource, Evidence.RulesContent));
        Assert.Equal([1, 0, 0, 0], Values(candidate, Evidence.Saying, Evidence.RulesAlone, Evidence.NoSource, Evidence.Borrowed));
        Assert.All(Values(candidate, Evidence.Cue, Evidence.Content, Evidence.Source), odds => Assert.Equal(Math.Log(0.95 / 0.05), odds, 6));
    }

    [Fact]
    public void Another_source_of_the_rules_speaks_for_the_content_alone()
    {
        var candidate = Assert.Single(Candidates(new MarkedByHand("Kim said talks had failed. Lee left.")
            .Cue("said").Content("talks had failed").Source("Lee").Link("said", "Lee").Link("said", "talks had failed")));
        Assert.Equal([1, 0, 1, 1], Values(candidate, Evidence.Rules, Evidence.RulesSource, Evidence.RulesContent, Evidence.DistantSource));
    }

    [Fact]
    public void A_cue_that_takes_the_content_of_a_likelier_one_is_told_to_borrow_it()
    {
        var candidates = Candidates(new MarkedByHand("Kim said talks had failed, insisted Lee.")
            .Cue("said").Cue("insisted").Content("talks had failed").Link("said", "talks had failed").Link("insisted", "talks had failed", 0.6));
        Assert.Equal([0, 1], candidates.ConvertAll(candidate => candidate.Evidence[(int)Evidence.Borrowed]));
    }

    [Fact]
    public void What_only_the_rules_find_is_a_candidate_unless_it_stands_inside_a_content()
    {
        var outside = Assert.Single(Candidates(new MarkedByHand("Kim said talks had failed.")));
        Assert.Equal([1, 0], Values(outside, Evidence.RulesAlone, Evidence.Rules));
        var inside = Assert.Single(Candidates(Nested));
        Assert.Equal(0, inside.Evidence[(int)Evidence.RulesAlone]);
    }

    [Fact]
    public void Inside_a_kept_content_the_rules_add_statements_without_a_probability()
    {
        var found = Rank(Nested);
        Assert.Equal(2, found.Count);
        Assert.NotNull(found[0].Probability);
        Assert.Null(found[1].Probability);
    }

    [Fact]
    public void What_is_unlikely_is_left_out_and_the_surer_the_marks_the_likelier_the_statement()
    {
        double? Of(double cue, double content) => Rank(new MarkedByHand("Kim frowned over talks.")
            .Source("Kim").Cue("frowned over", cue).Content("talks", content).Link("frowned over", "Kim").Link("frowned over", "talks")).SingleOrDefault()?.Probability;
        Assert.Null(Of(0.01, 0.3));
        Assert.True(Of(0.9, 0.9) < Of(0.99, 0.9));
        Assert.True(Of(0.9, 0.9) < Of(0.9, 0.99));
    }

    private static MarkedByHand Nested => new MarkedByHand("Kim said that Lee announced that talks had failed.")
        .Source("Kim").Cue("said").Content("that Lee announced that talks had failed").Link("said", "Kim").Link("said", "that Lee announced that talks had failed");

    private static List<StatementCandidate> Candidates(MarkedByHand marked)
    {
        var document = marked.Read();
        return CandidateFinder.Find(document, document.Trained!, Rules(document));
    }

    private static List<FoundStatement> Rank(MarkedByHand marked)
    {
        var document = marked.Read();
        return StatementRanker.Rank(document, document.Trained!, Rules(document));
    }

    private static IReadOnlyList<FoundStatement> Rules(AnnotatedDocument document) => new RuleStatementFinder(StatementScope.Attributed).Find(document);

    private static double[] Values(StatementCandidate candidate, params Evidence[] kinds) => Array.ConvertAll(kinds, kind => candidate.Evidence[(int)kind]);
}

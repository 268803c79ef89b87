using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Polnear;
using Lacuna.Reading;

namespace Lacuna.Evaluation.Tests.Sets;

public sealed class LinkedStatementsTests
{
    private const string Text = "The old minister said on Monday that the talks would go on, and the envoy of the bank agreed.";

    private static readonly ReadingLine Segmenter = new(ReadingLine.CreateDefault().Stages[..1], new ReadingContext());

    private static readonly PolnearRelation Gold = new([At("The old minister")], [At("said")], [At("the talks would go on")]);

    [Fact]
    public void Parts_that_overlap_by_half_are_the_same() =>
        Assert.NotNull(Match(Gold, Statement("old minister", "said", "the talks would")));

    [Theory]
    [InlineData("minister", "said", "the talks would go on")]
    [InlineData("The old minister", "agreed", "the talks would go on")]
    [InlineData("The old minister", "said", "the talks")]
    [InlineData("the envoy of the bank", "said", "the talks would go on")]
    public void One_part_that_overlaps_by_less_breaks_the_statement(string source, string cue, string content) =>
        Assert.Null(Match(Gold, Statement(source, cue, content)));

    [Fact]
    public void A_part_that_the_gold_lacks_may_be_there_or_not()
    {
        var gold = Gold with { Source = [] };
        Assert.NotNull(Match(gold, Statement("the envoy of the bank", "said", "the talks would go on")));
        Assert.NotNull(Match(gold, Statement(null, "said", "the talks would go on")));
    }

    [Fact]
    public void A_part_that_the_gold_has_must_be_there() => Assert.Null(Match(Gold, Statement(null, "said", "the talks would go on")));

    [Fact]
    public void Nested_statements_do_not_count() =>
        Assert.Null(Match(Gold, Statement("The old minister", "said", "the talks would go on") with { Inside = "s0" }));

    [Fact]
    public void Each_statement_of_ours_pairs_once_and_the_closest_first()
    {
        var close = Statement("The old minister", "said", "the talks would go on") with { Id = "close" };
        var far = Statement("old minister", "said", "the talks would") with { Id = "far" };
        var read = Read(far, close);
        Assert.Equal(["close", "far"], LinkedStatements.Match(read, [Gold, Gold]).Select(statement => statement?.Id));
        Assert.Equal(["close", "far", null], LinkedStatements.Match(read, [Gold, Gold, Gold]).Select(statement => statement?.Id));
    }

    [Fact]
    public void A_colon_can_be_a_cue()
    {
        const string Label = "PENCE: We shall see.";
        var statement = new Statement { Id = "s1", Source = new TextSpan(0, 5), Content = [new TextSpan(7, 13)] };
        var read = Segmenter.Read(new Document { Id = "d", Text = Label }) with { Statements = [statement] };
        Assert.NotNull(LinkedStatements.Match(read, [new PolnearRelation([new TextSpan(0, 5)], [new TextSpan(5, 1)], [new TextSpan(7, 13)])])[0]);
    }

    private static Statement? Match(PolnearRelation gold, Statement ours) => LinkedStatements.Match(Read(ours), [gold])[0];

    private static AnnotatedDocument Read(params Statement[] statements) => Segmenter.Read(new Document { Id = "d", Text = Text }) with { Statements = [.. statements] };

    private static Statement Statement(string? source, string cue, string content) =>
        new() { Id = "s1", Source = source is null ? null : At(source), Cue = At(cue), Content = [At(content)] };

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}

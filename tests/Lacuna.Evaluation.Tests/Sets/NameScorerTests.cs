using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Named;

namespace Lacuna.Evaluation.Tests.Sets;

public sealed class NameScorerTests
{
    private static readonly Dictionary<string, string> Kinds = new() { ["PER"] = NameMentions.Person, ["LOC"] = NameMentions.Place };

    private static readonly string[] Words = ["Joe", "Biden", "saw", "Paris"];

    [Theory]
    [InlineData("person", 0, 2, 66.7)]
    [InlineData("person", 0, 1, 0)]
    [InlineData("place", 0, 2, 0)]
    public void A_name_is_right_with_both_ends_and_its_kind(string kind, int start, int end, double f1) =>
        Assert.Equal(f1, F1(["B-PER", "I-PER", "O", "B-LOC"], [new NameSpan(kind, start, end)], leavesOut: false), 0.1);

    [Fact]
    public void A_name_of_another_kind_is_left_out_where_the_corpus_says_so()
    {
        NameSpan[] ours = [new(NameMentions.Person, 0, 2), new(NameMentions.Place, 3, 4)];
        Assert.Equal(100, F1(["B-PER", "I-PER", "O", "B-EVENT"], ours, leavesOut: true));
        Assert.Equal(66.7, F1(["B-PER", "I-PER", "O", "B-EVENT"], ours, leavesOut: false), 0.1);
    }

    [Fact]
    public void A_name_covers_the_words_it_touches() =>
        Assert.Equal([new NameSpan("place", 1, 3)], NameMentions.In([new(0, 2), new(3, 4), new(8, 4), new(13, 1)], [(new TextSpan(4, 8), "place")]));

    private static double F1(string[] tags, NameSpan[] ours, bool leavesOut)
    {
        var scorer = new NameScorer(Kinds, leavesOut);
        scorer.Add(Words, tags, ours, TextWriter.Null);
        return scorer.Figures("", "", TextWriter.Null).Single(figure => figure.Name == "f1").Value;
    }
}

using CsCheck;
using Lacuna.Findings.Watching.Detecting;

namespace Lacuna.Findings.Tests.Watching;

public sealed class PhraseHistoryTests
{
    [Theory]
    [InlineData("..........x", "+10")]
    [InlineData(".........x", "")]
    [InlineData("xxxxx...", "-6")]
    [InlineData("..........xxxx......", "+10 -15")]
    [InlineData("..........xx..........", "+10")]
    [InlineData("..........x.x.x.x............", "+10 -20")]
    [InlineData("..........xxxx....x", "+10 -15")]
    [InlineData("..........xxxx..........x", "+10 -15 +24")]
    [InlineData("", "")]
    public void Use_begins_after_enough_documents_without_it_and_ends_when_its_rate_says_so(string series, string turns) =>
        Assert.Equal(turns, string.Join(' ', PhraseHistory.Of([.. series.Select(letter => letter == 'x')]).Select(turn => FormattableString.Invariant($"{(turn.Appeared ? '+' : '-')}{turn.At}"))));

    [Fact]
    public void A_turn_of_a_series_stays_when_the_series_goes_on() => Gen.Select(Gen.Bool.Array[0, 60], Gen.Bool.Array[0, 20]).Sample((before, after) =>
    {
        var turns = PhraseHistory.Of(before);
        Assert.Equal(turns, PhraseHistory.Of([.. before, .. after]).Take(turns.Count));
    });
}

using CsCheck;
using Lacuna.Models.Words;

namespace Lacuna.Models.Tests.Words;

public sealed class WordSplitterTests
{
    [Theory]
    [InlineData("Russia's troops", "russia troop")]
    [InlineData("Russia’s troops", "russia troop")]
    [InlineData("military-political", "militari polit")]
    [InlineData("$1,500 or 3.5%", "1500 or 3.5")]
    [InlineData("the U.S. and the U.N.", "the US and the UN")]
    [InlineData("the US told us", "the US told us")]
    [InlineData("WHO knows who", "WHO know who")]
    [InlineData("TALKS RESUME", "talk resum")]
    [InlineData("It ended. Then peace.", "it end then peac")]
    [InlineData("", "")]
    [InlineData("— “ ” …", "")]
    [InlineData("\ud83d война", "война")]
    public void Text_is_cut_into_stems(string text, string stems) =>
        EveryCulture.Check(() => Assert.Equal(stems, string.Join(' ', WordSplitter.Split(text).Select(word => word.Stem))));

    [Fact]
    public void Words_are_ordered_and_lie_in_the_text() => Gen.String.Sample(text =>
    {
        var end = 0;
        foreach (var word in WordSplitter.Split(text))
        {
            Assert.True(word.Start >= end && word.Length > 0 && word.End <= text.Length);
            end = word.End;
        }
    });
}

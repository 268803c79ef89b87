using CsCheck;
using Lacuna.Archive.Versions;

namespace Lacuna.Archive.Tests.Versions;

public sealed class VersionDiffTests
{
    [Theory]
    [InlineData("The talks were useful.", "The talks were useful.", "")]
    [InlineData("The talks were\nuseful.", "The  talks were useful.\n", "")]
    [InlineData("The talks were very useful.", "The talks were useful.", "-very")]
    [InlineData("The talks were useful.", "The talks were very useful.", "+very")]
    [InlineData("impact on peace", "effect on peace", "-impact+effect")]
    [InlineData("a b c d e", "x b c d y", "-a+x -e+y")]
    [InlineData("王毅谈到布查", "王毅没谈到布查", "+没")]
    [InlineData("", "all new", "+all new")]
    [InlineData("all gone", "", "-all gone")]
    public void Words_taken_out_and_put_in_are_found(string earlier, string later, string edits) => Assert.Equal(edits, string.Join(' ', VersionDiff.Between(earlier, later).Edits.Select(edit =>
        (edit.Earlier.IsEmpty ? "" : "-" + edit.Earlier.In(earlier)) + (edit.Later.IsEmpty ? "" : "+" + edit.Later.In(later)))));

    [Fact]
    public void The_share_of_changed_words_is_told()
    {
        Assert.Equal(0, VersionDiff.Between("a b", "a b").Changed);
        Assert.Equal(0.5, VersionDiff.Between("a b", "a c").Changed);
        Assert.Equal(1, VersionDiff.Between("a", "b").Changed);
        Assert.Equal(0, VersionDiff.Between("", "").Changed);
    }

    [Fact]
    public void Putting_the_edits_in_gives_the_later_text()
    {
        var texts = Gen.Char["abc d.王"].Array[0, 30].Select(characters => new string(characters));
        texts.Select(texts).Sample((earlier, later) =>
        {
            var made = earlier;
            foreach (var edit in VersionDiff.Between(earlier, later).Edits.Reverse())
            {
                made = $"{made[..edit.Earlier.Start]} {edit.Later.In(later)} {made[edit.Earlier.End..]}";
            }

            Assert.Equal(Squeezed(later), Squeezed(made));
        });
    }

    [Fact]
    public void The_fewest_words_change()
    {
        var diff = VersionDiff.Between(string.Join(' ', Enumerable.Range(0, 3000)), string.Join(' ', Enumerable.Range(0, 3000).Where(i => i % 100 != 50)));

        Assert.Equal(30, diff.Edits.Length);
        Assert.All(diff.Edits, edit => Assert.True(edit.Later.IsEmpty));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}

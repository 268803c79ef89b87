using CsCheck;
using Lacuna.Core.Text;
using Lacuna.Web.Documents;
using Lacuna.Web.Links;

namespace Lacuna.Web.Tests.Documents;

public sealed class PassageTests
{
    [Fact]
    public void Words_are_never_placed_where_other_words_stand() => Gen.Select(Gen.String[Gen.Char["ab c\n"], 0, 30], Gen.String[Gen.Char["ab c\n"], 1, 6]).Sample((text, words) =>
    {
        var passage = Passage.InAnother(new TextSpan(0, words.Length), Addresses.HashOfWords(words), text);
        var places = Enumerable.Range(0, Math.Max(0, text.Length - words.Length + 1)).Count(start => string.CompareOrdinal(text, start, words, 0, words.Length) == 0);
        Assert.True(passage.At is null || (passage.At.Value.In(text) == words && passage.Standing == PassageStanding.Moved));
        Assert.True(places > 0 || passage.Standing == PassageStanding.Orphaned);
    });

    [Fact]
    public void Words_of_a_huge_text_are_not_looked_for_without_end()
    {
        var text = new string('x', 2_000_000);
        Assert.Equal(PassageStanding.Orphaned, Passage.InAnother(new TextSpan(0, 500_000), Addresses.HashOfWords("y"), text).Standing);
    }
}

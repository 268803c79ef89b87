using CsCheck;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;

namespace Lacuna.Core.Tests.Searching;

public sealed class SearchableTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Char["aBcéßıİςЙй'’-—.,;| \n\u00A0*布查ㄱ각ﾌﾞ\uD842\uDFB7\u0301\u0308"].Array[0, 40].Select(characters => new string(characters)));

    [Fact]
    public void Every_word_has_a_span_in_the_text() => Texts.Sample(text =>
    {
        var folded = SearchableText.Of(text);
        for (var start = 0; start < folded.Characters.Length; start++)
        {
            var span = folded.SpanOf(start, start + 1);
            Assert.InRange(span.End, span.Start, text.Length);
        }
    });

    [Fact]
    public void Every_folded_letter_comes_from_its_span() => Texts.Sample(text =>
    {
        var folded = SearchableText.Of(text);
        for (var start = 0; start < folded.Characters.Length; start++)
        {
            if (folded.Characters[start] is not (SearchableText.Space or SearchableText.Break))
            {
                Assert.Contains(folded.Characters[start], SearchableText.Fold(folded.SpanOf(start, start + 1).In(text)));
            }
        }
    });

    [Fact]
    public void Folding_twice_changes_nothing_but_breaks() => Texts.Sample(text =>
    {
        var once = SearchableText.Fold(text);
        Assert.Equal(once, SearchableText.Fold(once.Replace("|", ". . ")));
    });

    [Fact]
    public void The_words_of_a_text_are_found_in_it() => Texts.Sample(text =>
    {
        var words = text.Replace("*", "");
        if (SearchableText.Fold(words).Length > 0)
        {
            Assert.True(new TermMatcher([new SubjectTerm(words)]).IsIn(words));
        }
    });

    [Fact]
    public void No_gap_stands_at_either_end() => Assert.Equal("a b|c", SearchableText.Fold("  «a-b»; c …"));

}

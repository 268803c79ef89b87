using Lacuna.Core.Reading;

namespace Lacuna.Reading.Tests.Segmentation;

public sealed class TokenTests
{
    [Theory]
    [InlineData("The U.S. envoy, Mr. O'Brien, left.", "The|U.S.|envoy|,|Mr.|O'Brien|,|left|.")]
    [InlineData("A cease-fire in 's-Hertogenbosch", "A|cease-fire|in|'s-Hertogenbosch")]
    [InlineData("Kuleba's aides don't know the leaders' plans.", "Kuleba|'s|aides|don't|know|the|leaders|'|plans|.")]
    [InlineData("That’s Boeing 's", "That’s|Boeing|'s")]
    [InlineData("1,500 men at 9:00 on 03/04/2022, 3.5% of 2022-04-04", "1,500|men|at|9:00|on|03/04/2022|,|3.5|%|of|2022-04-04")]
    [InlineData("April 4,2022", "April|4|,|2022")]
    [InlineData("the '90s, the 1990s, 9am, the 15-member council", "the|'90s|,|the|1990s|,|9am|,|the|15-member|council")]
    [InlineData("rock 'n' roll", "rock|'n'|roll")]
    [InlineData("He is 5'10\" tall", "He|is|5|'|10|\"|tall")]
    [InlineData("diplomacy.The ministry at mfa.gov.ua", "diplomacy|.|The|ministry|at|mfa.gov.ua")]
    [InlineData("at 9 p.m. in the U.S.The end", "at|9|p.m.|in|the|U.S.|The|end")]
    [InlineData("Ex-F.B.I. chief J. B. Cole", "Ex-F.B.I.|chief|J.|B.|Cole")]
    [InlineData("Plan B. The end", "Plan|B|.|The|end")]
    [InlineData("No. 5 said no. 5 left", "No.|5|said|no.|5|left")]
    [InlineData("He said no.", "He|said|no|.")]
    [InlineData("Wait... -- then", "Wait|...|--|then")]
    [InlineData("``Yes,'' he said", "``|Yes|,|''|he|said")]
    [InlineData("北京表示。", "北|京|表|示|。")]
    [InlineData("AT&T and R&D", "AT&T|and|R&D")]
    public void Tokens_are_words_numbers_marks_and_possessives(string text, string tokens) =>
        EveryCulture.Check(() => Assert.Equal(tokens.Split('|'), Segmented.Tokens(text)));

    [Theory]
    [InlineData("Kuleba's", TokenKind.Possessive)]
    [InlineData("the leaders' plans", TokenKind.Possessive, 2)]
    [InlineData("'The leaders' plans fell,' he said", TokenKind.Quote, 0)]
    [InlineData("'The leaders' plans fell,' he said", TokenKind.Possessive, 3)]
    [InlineData("goin' home", TokenKind.Punctuation)]
    [InlineData("a 12\" gun", TokenKind.Punctuation, 2)]
    public void A_mark_is_what_its_neighbours_make_it(string text, TokenKind kind, int token = 1) =>
        Assert.Equal(kind, Segmented.Read(text).Tokens[token].Kind);
}

using Lacuna.Models.Words;

namespace Lacuna.Models.Tests.Words;

public sealed class StemmerTests
{
    /// <summary>The examples of Porter's paper, each carried through all steps.</summary>
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("cats", "cat")]
    [InlineData("feed", "feed")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("bled", "bled")]
    [InlineData("motoring", "motor")]
    [InlineData("sing", "sing")]
    [InlineData("conflated", "conflat")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("rational", "ration")]
    [InlineData("operator", "oper")]
    [InlineData("feudalism", "feudal")]
    [InlineData("hopefulness", "hope")]
    [InlineData("sensibiliti", "sensibl")]
    [InlineData("electrical", "electr")]
    [InlineData("goodness", "good")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("probate", "probat")]
    [InlineData("cease", "ceas")]
    [InlineData("controll", "control")]
    [InlineData("roll", "roll")]
    public void Words_lose_their_endings(string word, string stem) => EveryCulture.Check(() => Assert.Equal(stem, Stemmer.Stem(word)));

    [Theory]
    [InlineData("negotiations", "negotiating")]
    [InlineData("evacuation", "evacuated")]
    [InlineData("Invasion", "invasions")]
    [InlineData("sanctions", "SANCTIONED")]
    [InlineData("escalating", "escalation")]
    public void Forms_of_one_word_meet(string one, string other) => Assert.Equal(Stemmer.Stem(one), Stemmer.Stem(other));

    [Theory]
    [InlineData("café")]
    [InlineData("наступ")]
    [InlineData("5g")]
    [InlineData("is")]
    public void Words_that_are_not_plain_English_stay_whole(string word) => Assert.Equal(word, Stemmer.Stem(word));
}

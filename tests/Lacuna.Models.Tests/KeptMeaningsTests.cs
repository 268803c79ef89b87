namespace Lacuna.Models.Tests;

public sealed class KeptMeaningsTests
{
    private static readonly SentenceSimilarity Words = new(new SentenceEncoder(new SentenceEncoderOptions { Folder = "nowhere" }));

    [Fact]
    public void What_was_asked_for_lately_is_kept_and_never_more_than_allowed()
    {
        var kept = new KeptMeanings(10);
        var meaning = Words.Read(["peace"])[0];
        for (var i = 0; i < 100; i++)
        {
            kept.Keep(i.ToString(System.Globalization.CultureInfo.InvariantCulture), meaning);
            Assert.NotNull(kept.Find(i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        Assert.InRange(Enumerable.Range(0, 100).Count(i => kept.Find(i.ToString(System.Globalization.CultureInfo.InvariantCulture)) is not null), 1, 10);
    }

    [Fact]
    public void What_is_asked_for_again_and_again_stays()
    {
        var kept = new KeptMeanings(10);
        var meaning = Words.Read(["peace"])[0];
        kept.Keep("peace", meaning);
        for (var i = 0; i < 100; i++)
        {
            kept.Keep(i.ToString(System.Globalization.CultureInfo.InvariantCulture), meaning);
            Assert.Same(meaning, kept.Find("peace"));
        }
    }

    [Fact]
    public void Meanings_that_are_kept_compare_as_those_that_are_read_anew()
    {
        var keeping = new SentenceSimilarity(new SentenceEncoder(new SentenceEncoderOptions { Folder = "nowhere" }), kept: 8);
        string[] sentences = ["the war must end", "peace is near", "the war must end"];
        for (var round = 0; round < 3; round++)
        {
            var (kept, read) = (keeping.Read(sentences), Words.Read(sentences));
            Assert.Equal(Words.Between(read[0], read[1]), keeping.Between(kept[0], kept[1]));
            Assert.Equal(1, keeping.Between(kept[0], kept[2]), 6);
        }
    }
}

using CsCheck;
using Lacuna.Findings.Wordings.Mining;

namespace Lacuna.Findings.Tests.Wordings;

public sealed class PhraseMinerTests
{
    private static readonly Gen<List<string>> Piles =
        Gen.OneOf("peace", "talks", "truce", "calm", "hope").List[1, 12].Select(words => string.Join(' ', words))
            .List[1, 3].Select(sentences => string.Join("\n\n", sentences)).List[2, 7];

    [Fact]
    public void Counts_agree_with_looking_through_every_document() => Piles.Sample(texts =>
    {
        var words = new SeriesWords(Made.Daily(texts), default);
        foreach (var phrase in PhraseMiner.Mine(words, 2, int.MaxValue, default))
        {
            var sought = words.Words.Slice(phrase.Places[0], phrase.Length).ToArray();
            Assert.Equal(DocumentsWith(words, sought), phrase.Places.Select(words.DocumentOf));
            Assert.All(phrase.Places, place => Assert.Equal(sought, words.Words.Slice(place, phrase.Length).ToArray()));
        }
    });

    [Fact]
    public void No_phrase_can_be_made_longer_without_losing_a_document() => Piles.Sample(texts =>
    {
        var words = new SeriesWords(Made.Daily(texts), default);
        foreach (var phrase in PhraseMiner.Mine(words, 2, int.MaxValue, default))
        {
            var sought = words.Words.Slice(phrase.Places[0], phrase.Length).ToArray();
            for (var word = 0; word < words.VocabularySize; word++)
            {
                Assert.True(DocumentsWith(words, [word, .. sought]).Count < phrase.Places.Length);
                Assert.True(DocumentsWith(words, [.. sought, word]).Count < phrase.Places.Length);
            }
        }
    });

    [Fact]
    public void Every_pair_of_words_that_two_documents_share_is_part_of_a_mined_phrase() => Piles.Sample(texts =>
    {
        var words = new SeriesWords(Made.Daily(texts), default);
        var mined = PhraseMiner.Mine(words, 2, int.MaxValue, default);
        for (var one = 0; one < words.VocabularySize; one++)
        {
            for (var other = 0; other < words.VocabularySize; other++)
            {
                int[] pair = [one, other];
                var documents = DocumentsWith(words, pair);
                if (documents.Count >= 2)
                {
                    Assert.Contains(mined, phrase => phrase.Places.Length == documents.Count
                        && words.Words.Slice(phrase.Places[0], phrase.Length).IndexOf(pair) >= 0);
                }
            }
        }
    });

    private static List<int> DocumentsWith(SeriesWords words, int[] sought)
    {
        var documents = new List<int>();
        for (var s = 0; s < words.SentenceCount; s++)
        {
            if (words.Sentence(s).IndexOf(sought) >= 0 && !documents.Contains(words.DocumentOfSentence(s)))
            {
                documents.Add(words.DocumentOfSentence(s));
            }
        }

        return documents;
    }
}

using CsCheck;

namespace Lacuna.Models.Tests;

public sealed class SentenceSimilarityTests
{
    private static readonly SentenceSimilarity Similarity = new(new SentenceEncoder());
    private static readonly SentenceSimilarity WithoutModel = new(new SentenceEncoder(new SentenceEncoderOptions { Folder = "/nowhere" }));

    [Fact]
    public void The_same_sentence_is_as_near_as_can_be()
    {
        var read = Similarity.Read(["The call lasted 75 minutes.", "The call lasted 75 minutes."]);
        Assert.Equal(1, Similarity.Between(read[0], read[1]), 1e-4);
    }

    [Fact]
    public void Two_numbers_for_one_thing_draw_sentences_apart()
    {
        var read = Similarity.Read(["The call lasted 75 minutes.", "The call lasted 75 minutes in all.", "The call lasted 90 minutes in all."]);
        Assert.True(Similarity.Between(read[0], read[1]) > Similarity.Between(read[0], read[2]) + 0.1);
    }

    [Fact]
    public void Words_alone_are_compared_when_there_is_no_model()
    {
        Assert.True(WithoutModel.IsLexicalOnly);
        Assert.False(Similarity.IsLexicalOnly);
        var read = WithoutModel.Read(["They discussed grain exports.", "Grain exports were discussed.", "A new envoy was named."]);
        Assert.True(WithoutModel.Between(read[0], read[1]) > 0.7);
        Assert.True(WithoutModel.Between(read[0], read[2]) < 0.1);
    }

    [Fact]
    public void Similarity_is_symmetric_and_between_0_and_1() => Gen.Select(Gen.String, Gen.String).Sample(
        (a, b) =>
        {
            foreach (var similarity in (SentenceSimilarity[])[Similarity, WithoutModel])
            {
                var read = similarity.Read([a, b]);
                var between = similarity.Between(read[0], read[1]);
                Assert.InRange(between, 0, 1);
                Assert.Equal(between, similarity.Between(read[1], read[0]), 1e-6);
            }
        },
        iter: 100);
}

namespace Lacuna.Models.Tests;

public sealed class SentenceEncoderTests
{
    private static readonly SentenceEncoder Encoder = new();

    [Fact]
    public void Vectors_have_unit_length()
    {
        foreach (var vector in Encoder.Encode(["The ministers met.", "Yes.", "外交部发言人毛宁说"]))
        {
            Assert.Equal(SentenceEncoder.Dimensions, vector.Length);
            Assert.Equal(1, SentenceEncoder.Cosine(vector, vector), 1e-4);
        }
    }

    [Theory]
    [InlineData("The two presidents discussed cyber attacks.", "Both leaders spoke about ransomware.", "The harvest was good this year.")]
    [InlineData("He demanded an immediate ceasefire.", "He insisted that the fighting stop at once.", "She thanked the pilots for the airlift.")]
    [InlineData("Sanctions will follow any further invasion.", "Economic costs will be imposed if troops advance.", "Students will be evacuated by train.")]
    public void Sentences_of_like_meaning_lie_nearer(string sentence, string like, string unlike)
    {
        var vectors = Encoder.Encode([sentence, like, unlike]);
        Assert.True(SentenceEncoder.Cosine(vectors[0], vectors[1]) > SentenceEncoder.Cosine(vectors[0], vectors[2]) + 0.2);
    }

    [Fact]
    public void A_sentence_has_one_vector_whatever_stands_beside_it()
    {
        var alone = Encoder.Encode("The call lasted an hour.");
        var beside = Encoder.Encode(["A much longer sentence about grain, gas, prisoners and the many other things that were raised.", "The call lasted an hour."]);
        Assert.Equal(alone, beside[1]);
    }

    [Fact]
    public void A_text_without_words_is_near_nothing()
    {
        var vectors = Encoder.Encode(["", "\ud83d", "The call lasted an hour."]);
        Assert.Equal(0, SentenceEncoder.Cosine(vectors[0], vectors[2]));
        Assert.Equal(0, SentenceEncoder.Cosine(vectors[1], vectors[1]));
    }

    [Fact]
    public void A_huge_text_counts_by_its_beginning()
    {
        var words = string.Join(' ', Enumerable.Repeat("peace talks", 200));
        Assert.Equal(Encoder.Encode(words), Encoder.Encode(words + " and then grain exports resumed"));
    }

    [Fact]
    public void No_sentences_need_no_model()
    {
        using var encoder = new SentenceEncoder(new SentenceEncoderOptions { Folder = "/nowhere" });
        Assert.False(encoder.IsAvailable);
        Assert.Empty(encoder.Encode([]));
    }

    [Fact]
    public void A_missing_model_is_named_in_one_line()
    {
        using var encoder = new SentenceEncoder(new SentenceEncoderOptions { Folder = "/nowhere" });
        var error = Assert.Throws<ModelMissingException>(() => encoder.Encode("Yes."));
        Assert.Equal("model file not found: /nowhere/sentence-encoder.onnx", error.Message);
    }

    [Fact]
    public void A_damaged_model_is_named_in_one_line()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "sentence-encoder.onnx"), "not a network");
        File.WriteAllText(Path.Combine(folder.FullName, "sentence-encoder.vocab.txt"), "one");
        using var encoder = new SentenceEncoder(new SentenceEncoderOptions { Folder = folder.FullName });
        var error = Assert.Throws<ModelMissingException>(() => encoder.Encode("Yes."));
        Assert.StartsWith("model file cannot be read", error.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_word_lies_nearest_to_a_word_of_like_meaning()
    {
        var words = Encoder.EncodeWords([["ransomware"], ["They", "discussed", "cybercrime", "and", "fishing"]]);
        var nearest = Enumerable.Range(0, 5).MaxBy(i => SentenceEncoder.Cosine(words[0][0], words[1][i]));
        Assert.Equal(2, nearest);
    }

    [Fact]
    public void Every_word_that_fits_has_a_vector_of_unit_length()
    {
        var words = Encoder.EncodeWords([[.. Enumerable.Repeat("ceasefire", 1000)], [], ["Zaporizhzhia", "US"]]);
        Assert.InRange(words[0].Length, 60, SentenceEncoder.MaxPieces);
        Assert.Empty(words[1]);
        Assert.Equal(2, words[2].Length);
        Assert.All(words[2], word => Assert.Equal(1, SentenceEncoder.Cosine(word, word), 1e-4));
    }

    [Fact]
    public void Encoding_stops_when_asked()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Encoder.Encode(["a", "b"], cancellation.Token));
    }
}

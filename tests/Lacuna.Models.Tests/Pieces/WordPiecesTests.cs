using System.Diagnostics.CodeAnalysis;
using CsCheck;

using Lacuna.Models.Pieces;

namespace Lacuna.Models.Tests.Pieces;

public sealed class WordPiecesTests
{
    private const long Start = 101, End = 102, Unknown = 100;

    private static readonly WordPieces Pieces = WordPieces.Open(Path.Combine(AppContext.BaseDirectory, "models", "sentence-encoder.vocab.txt"));

    [Theory]
    [InlineData("", new[] { Start, End })]
    [InlineData(" \t\r\n", new[] { Start, End })]
    [InlineData("Hello there", new[] { Start, 7592, 2045, End })]
    [InlineData("$1 billion", new[] { Start, 1002, 1015, 4551, End })]
    [InlineData("21st/PRC", new[] { Start, 7398, 1013, 26141, End })]
    [InlineData("São Paulo", new[] { Start, 7509, 9094, End })]
    [InlineData("\ud83d", new[] { Start, End })]
    [InlineData("a\ud83d b", new[] { Start, 1037, 1038, End })]
    [InlineData("x\0y \ufffd z", new[] { Start, 1060, 2100, 1062, End })]
    [InlineData("👩‍👩‍👧 ok", new[] { Start, Unknown, 7929, End })]
    public void Text_is_cut_into_the_pieces_of_BERT(string text, long[] expected) =>
        EveryCulture.Check(() => Assert.Equal(expected, Pieces.Encode(text, 64)));

    [Fact]
    [SuppressMessage("Globalization", "CA1308", Justification = "BERT lower-cases.")]
    public void Case_does_not_matter_under_any_culture() => EveryCulture.Check(() =>
        Assert.Equal(Pieces.Encode("visit in tirana", 64), Pieces.Encode("VISIT IN TIRANA", 64)));

    [Fact]
    public void A_text_over_the_limit_keeps_its_beginning_and_both_marks()
    {
        var ids = Pieces.Encode(string.Join(' ', Enumerable.Repeat("peace", 1000)), 256);
        Assert.Equal(256, ids.Length);
        Assert.Equal(Start, ids[0]);
        Assert.Equal(End, ids[^1]);
    }

    [Fact]
    public void A_word_over_the_limit_does_not_break()
    {
        var ids = Pieces.Encode(new string('a', 100_000), 32);
        Assert.InRange(ids.Length, 2, 32);
        Assert.Equal(End, ids[^1]);
    }

    [Fact]
    public void Several_threads_get_the_same_ids()
    {
        var expected = Pieces.Encode("The two sides agreed to talk.", 64);
        Parallel.For(0, 2000, _ => Assert.Equal(expected, Pieces.Encode("The two sides agreed to talk.", 64)));
    }

    [Fact]
    public void A_missing_vocabulary_is_named_in_one_line()
    {
        var error = Assert.Throws<ModelMissingException>(() => WordPieces.Open("/nowhere/vocab.txt"));
        Assert.Equal("model file not found: /nowhere/vocab.txt", error.Message);
    }

    [Fact]
    public void A_vocabulary_without_the_marks_is_named_in_one_line()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "one\ntwo\n");
        var error = Assert.Throws<ModelMissingException>(() => WordPieces.Open(path));
        Assert.StartsWith("model file cannot be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_is_cut_within_the_limit() => Gen.String.Sample(text =>
    {
        var ids = Pieces.Encode(text, 16);
        Assert.InRange(ids.Length, 2, 16);
        Assert.Equal(Start, ids[0]);
        Assert.Equal(End, ids[^1]);
    });

    [Theory]
    [InlineData("Kyiv’s talks", "kyiv|’|s|talks")]
    [InlineData("São Paulo", "são|paulo")]
    [InlineData("cafe\u0301s", "cafe\u0301s")]
    [InlineData("a\u00adb peace\u200d.", "a\u00adb|peace\u200d|.")]
    [InlineData("毛宁 said", "毛|宁|said")]
    [InlineData("\ud83d x \ud83d\ude00", "x|\ud83d\ude00")]
    [InlineData("각", "각|각|각")]
    [InlineData("שלום", "ש|ל|ו|ם")]
    [InlineData("", "")]
    public void Pieces_point_at_the_text_as_it_was(string text, string expected) => EveryCulture.Check(() =>
        Assert.Equal(expected, string.Join('|', Cut(text).Select(piece => text.Substring(piece.Start, piece.Length).ToLowerInvariant()))));

    [Fact]
    public void A_very_long_word_is_cut_to_its_end()
    {
        var text = new string('a', 10_000);
        var pieces = Cut(text);
        Assert.Equal(0, pieces[0].Start);
        Assert.Equal(10_000, pieces[^1].End);
        Assert.Equal(10_000, pieces.Sum(piece => piece.Length));
    }

    [Fact]
    public void Places_are_in_order_and_cover_every_visible_character() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["ab .,éß中각\u0301\u00ad\ud83d\ude00"], 0, 30]).Sample(text =>
    {
        var covered = new bool[text.Length];
        var (start, end) = (0, 0);
        foreach (var piece in Cut(text))
        {
            Assert.True(piece.Start >= start && piece.Length > 0 && piece.End <= text.Length && piece.End >= end);
            Assert.InRange(piece.Id, 0, 30_521);
            (start, end) = (piece.Start, piece.End);
            Array.Fill(covered, true, piece.Start, piece.Length);
        }

        for (var at = 0; at < text.Length; at++)
        {
            Assert.True(covered[at] || !char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]), $"{(int)text[at]:x4} at {at}");
        }
    });

    [Theory]
    [InlineData("The Foreign Ministry’s spokesperson said on 4 April that talks would resume in Istanbul.")]
    [InlineData("Pâques à São Tomé: «détente» — Þórður, 毛宁, שלום")]
    public void Cutting_allocates_nothing(string text)
    {
        var pieces = new WordPiece[100];
        var allocated = new List<long>();
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                Pieces.Cut(text, pieces);
            }

            allocated.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        }

        // The runtime itself allocates now and then, as when it compiles a method anew; what cutting allocated would be there in every round.
        Assert.Contains(0, allocated);
    }

    private static WordPiece[] Cut(string text)
    {
        var pieces = new WordPiece[Math.Max(16, 8 * text.Length)];
        return pieces[..Pieces.Cut(text, pieces)];
    }
}

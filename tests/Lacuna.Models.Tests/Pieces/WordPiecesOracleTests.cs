using System.Globalization;
using CsCheck;
using FastBertTokenizer;
using Lacuna.Models.Pieces;

namespace Lacuna.Models.Tests.Pieces;

/// <summary>Our word pieces against those of FastBertTokenizer, over the public record. <c>LACUNA_ORACLE_STEP=1</c> takes all of it.</summary>
public sealed class WordPiecesOracleTests
{
    /// <summary>One paragraph in so many is enough for some seconds.</summary>
    private const int Step = 5;

    /// <summary>Pieces of one code unit at most: Korean syllables have three. Texts are compared whole, since where one is cut off inside a word with accents the library's last piece is not that of the whole text.</summary>
    private const int MostPiecesOfSign = 3;

    private const int MostShown = 20;

    private static readonly string VocabularyPath = Path.Combine(AppContext.BaseDirectory, "models", "sentence-encoder.vocab.txt");

    private static readonly WordPieces Ours = WordPieces.Open(VocabularyPath);

    private static readonly BertTokenizer Library = OpenLibrary();

    /// <summary>Characters of every kind that the splitter tells apart.</summary>
    private static readonly Gen<string> OddTexts = Gen.Char["abcXYZ 12.,-'’“”\t\n\r\u000b\u0085\u2028\u00a0\u3000éÉüßŒøİıǅﬁ½²№€$~^\u00ad\u200b\u200d\ufeff\u202e\u0301\u0327\u20dd\u0903\ufffd\0\u0007\ud83d\ude00\udc00中㐀豈のカ가힣각مرحباשלוםกำ\u0596"].Array[0, 40].Select(signs => new string(signs));

    [Fact]
    public void Ids_are_those_of_a_library_over_the_public_record()
    {
        var record = SharedFolder.Require("record");
        var step = int.TryParse(Environment.GetEnvironmentVariable("LACUNA_ORACLE_STEP"), CultureInfo.InvariantCulture, out var given) ? given : Step;
        var differences = new List<string>();
        var paragraphs = 0;
        foreach (var paragraph in OracleText.Paragraphs(record, step))
        {
            paragraphs++;
            if (Difference(paragraph) is { } difference && differences.Count < MostShown)
            {
                differences.Add(difference);
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.True(paragraphs > 1000, $"only {paragraphs} paragraphs");
    }

    [Fact]
    public void Ids_are_those_of_a_library_on_odd_text() => OddTexts.Sample(text => Assert.Null(Difference(text)), iter: 10_000);

    private static BertTokenizer OpenLibrary()
    {
        var library = new BertTokenizer();
        using var reader = File.OpenText(VocabularyPath);
        library.LoadVocabulary(reader, convertInputToLowercase: true);
        return library;
    }

    private static string? Difference(string text)
    {
        var limit = (MostPiecesOfSign * text.Length) + WordPieces.Marks;
        var (expected, mask) = (new long[limit], new long[limit]);
        var ids = expected.AsSpan(0, Library.Encode(text, expected, mask));
        var found = Ours.Encode(text, limit);
        return ids.SequenceEqual(found) ? null : Show(text, ids, found);
    }

    /// <summary>Both sides around the first difference.</summary>
    private static string Show(string paragraph, ReadOnlySpan<long> expected, ReadOnlySpan<long> found)
    {
        var at = expected.CommonPrefixLength(found);
        return $"{paragraph}\nlibrary at {at}: {Around(expected, at)}\nours at {at}:    {Around(found, at)}";
    }

    private static string Around(ReadOnlySpan<long> ids, int at) => string.Join(' ', ids[Math.Max(0, at - 3)..Math.Min(ids.Length, at + 8)].ToArray());
}

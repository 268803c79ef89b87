using System.Globalization;
using FastBertTokenizer;
using Lacuna.Models.Pieces;

namespace Lacuna.Models.Tests.Pieces;

/// <summary>Our word pieces against those of FastBertTokenizer, over the public record. <c>LACUNA_ORACLE_STEP=1</c> takes all of it.</summary>
public sealed class WordPiecesOracleTests
{
    /// <summary>One paragraph in so many is enough for some seconds.</summary>
    private const int Step = 20;

    private const int MostShown = 20;

    [Fact]
    public void Ids_are_those_of_a_library_over_the_public_record()
    {
        var record = SharedFolder.Require("record");
        var step = int.TryParse(Environment.GetEnvironmentVariable("LACUNA_ORACLE_STEP"), CultureInfo.InvariantCulture, out var given) ? given : Step;
        var vocabulary = Path.Combine(AppContext.BaseDirectory, "models", "sentence-encoder.vocab.txt");
        var oracle = new BertTokenizer();
        using (var reader = File.OpenText(vocabulary))
        {
            oracle.LoadVocabulary(reader, convertInputToLowercase: true);
        }

        var ours = WordPieces.Open(vocabulary);
        var (expected, mask, pieces) = (new long[8192], new long[8192], 0L);
        var differences = new List<string>();
        foreach (var paragraph in OracleText.Paragraphs(record, step))
        {
            var found = ours.Encode(paragraph, expected.Length);
            var ids = expected.AsSpan(0, oracle.Encode(paragraph, expected, mask));
            pieces += ids.Length;
            if (!ids.SequenceEqual(found) && differences.Count < MostShown)
            {
                differences.Add(Show(paragraph, ids, found));
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.True(pieces > 10_000, $"only {pieces} pieces");
        TestContext.Current.SendDiagnosticMessage($"{pieces} pieces alike");
    }

    /// <summary>Both sides around the first difference.</summary>
    private static string Show(string paragraph, ReadOnlySpan<long> expected, ReadOnlySpan<long> found)
    {
        var at = expected.CommonPrefixLength(found);
        return $"{paragraph}\nlibrary at {at}: {Around(expected, at)}\nours at {at}:    {Around(found, at)}";
    }

    private static string Around(ReadOnlySpan<long> ids, int at) => string.Join(' ', ids[Math.Max(0, at - 3)..Math.Min(ids.Length, at + 8)].ToArray());
}

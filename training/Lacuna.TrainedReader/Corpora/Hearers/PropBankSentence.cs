using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lacuna.TrainedReader.Corpora.Hearers;

/// <summary>A sentence with its syntax (Universal Dependencies) and its predicates.</summary>
/// <param name="Id">Its document and number.</param>
/// <param name="Words">Its words.</param>
/// <param name="PartsOfSpeech">The part of speech of each word.</param>
/// <param name="Heads">The number (from 1) of each word's head; 0 at the root.</param>
/// <param name="Relations">Each word's relation to its head.</param>
/// <param name="Predicates">Its predicates in order.</param>
internal sealed record PropBankSentence(
    [property: JsonPropertyName("sent_id")] string Id,
    string[] Words,
    [property: JsonPropertyName("upos")] string[] PartsOfSpeech,
    [property: JsonPropertyName("head")] int[] Heads,
    [property: JsonPropertyName("deprel")] string[] Relations,
    [property: JsonPropertyName("preds")] PropBankPredicate[] Predicates)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The sentences of a part ("train", "dev").</summary>
    public static IEnumerable<PropBankSentence> Read(string dataFolder, string part) =>
        File.ReadLines(Path.Combine(dataFolder, "syntax-and-names", "propbank_ewt", part + ".jsonl"))
            .Select(row => JsonSerializer.Deserialize<PropBankSentence>(row, Options)!);

    /// <summary>The word of <paramref name="span"/> that its other words hang on.</summary>
    public int HeadOf(Range span)
    {
        for (var word = span.Start.Value; word < span.End.Value; word++)
        {
            var head = Heads[word] - 1;
            if (head < span.Start.Value || head >= span.End.Value)
            {
                return word;
            }
        }

        return span.Start.Value;
    }

    /// <summary>True when <paramref name="word"/> hangs on <paramref name="head"/>, however far.</summary>
    public bool IsBelow(int word, int head)
    {
        for (var steps = 0; word >= 0 && steps < Words.Length; steps++)
        {
            if (word == head)
            {
                return true;
            }

            word = Heads[word] - 1;
        }

        return false;
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Lacuna.Models.Reader;

namespace Lacuna.TrainedReader.Corpora;

/// <summary>Briefings, statements and speeches of the White House: nothing is marked in them, and pieces of them are guessed.</summary>
/// <remarks>No readouts, for what is measured on the record is measured on those; nor the days of the case of Bucha.</remarks>
internal sealed partial class RecordCorpus : ICorpus
{
    public string Name => "white-house";

    public string? Licence => "US public domain";

    /// <param name="dataFolder">The folder of corpora, beside which that of the record lies.</param>
    public IEnumerable<LabelledDocument> Read(string dataFolder)
    {
        foreach (var line in File.ReadLines(Path.Combine(dataFolder, "..", "record", "whitehouse", "whitehouse.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var (kind, date) = (row.RootElement.GetProperty("kind").GetString(), row.RootElement.GetProperty("date").GetString());
            if (kind == "window" && (string.CompareOrdinal(date, "2022-03-31") < 0 || string.CompareOrdinal(date, "2022-04-10") > 0))
            {
                yield return new LabelledDocument(Name, [.. Paragraphs(row.RootElement.GetProperty("text").GetString()!)]);
            }
        }
    }

    private static IEnumerable<ReaderWord[]> Paragraphs(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(paragraph => Word().Matches(paragraph).Select(match => match.Value).ToArray())
        .Where(words => words.Length > 2)
        .Select(ReaderWords.Prepare);

    /// <summary>A word as treebanks cut them: "did", "n't", "Putin", "'s".</summary>
    [GeneratedRegex(@"\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+(?:[-.]\w+)*|[^\w\s]")]
    private static partial Regex Word();
}

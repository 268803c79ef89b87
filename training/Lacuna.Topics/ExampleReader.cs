using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.About;
using Lacuna.Models;
using Lacuna.Reading;
using Lacuna.Training;

namespace Lacuna.Topics;

/// <summary>Reads <c>topics.tsv</c> and the accounts that it names, and measures the features of every topic on both sides.</summary>
internal static class ExampleReader
{
    public static List<Example> Read(string table, string record)
    {
        var rows = File.ReadLines(table).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        var wanted = rows.SelectMany(row => row[..2]).ToHashSet(StringComparer.Ordinal);
        var line = ReadingLine.CreateDefault();
        using var encoder = new SentenceEncoder();
        var topics = new TopicReader(line, encoder);
        var accounts = RecordPage.ReadAll(record).Where(page => wanted.Contains(page.Url)).DistinctBy(page => page.Url)
            .ToDictionary(page => page.Url, page => AccountReader.Read(line.Read(DocumentOf(page)), encoder, CancellationToken.None), StringComparer.Ordinal);
        var examples = new List<Example>();
        foreach (var row in rows)
        {
            var (pair, topic) = (row[0] + " " + row[1], topics.Read(row[3]));
            var (a, b) = TopicMatcher.Match(topic, accounts[row[0]], accounts[row[1]]);
            examples.Add(new Example(pair, row[3], row[2] is "only_a" or "agreed" or "differing", PresenceFeatures.Of(a, b)));
            examples.Add(new Example(pair, row[3], row[2] is "only_b" or "agreed" or "differing", PresenceFeatures.Of(b, a)));
        }

        return examples;
    }

    private static Document DocumentOf(RecordPage page) => new()
    {
        Id = page.Url,
        Title = page.Title,
        Text = (page.Title + "\n\n" + page.Text).Normalize(),
        Url = page.Url,
    };
}

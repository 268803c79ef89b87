using System.Globalization;
using Lacuna.Models.Reader;

namespace Lacuna.TrainedReader.Corpora.Mentions;

/// <summary>LitBank (Bamman, Lewke and Mansoor, LREC 2020): who is mentioned again in a hundred English novels.</summary>
internal sealed class LitBankCorpus : ICorpus
{
    public string Name => "litbank";

    public string? Licence => "CC BY 4.0";

    public double ShareOfEpoch => 0.25;

    public IEnumerable<LabelledDocument> Read(string dataFolder) =>
        Directory.EnumerateFiles(Path.Combine(dataFolder, "syntax-and-names", "litbank", "coref", "tsv"), "*.ann")
            .Order(StringComparer.Ordinal)
            .Select(path =>
            {
                var sentences = File.ReadLines(Path.ChangeExtension(path, ".txt")).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
                var (links, heads) = MentionLinks.Of(Mentions(path, sentences).Where(mention => mention.Kind is "PER" or "ORG" or "GPE"));
                return new LabelledDocument(Name, [.. sentences.Select(ReaderWords.Prepare)]) { Coreference = links, CoreferenceTargets = heads };
            });

    /// <summary>MENTION rows give sentence and word of both ends; COREF rows the entity; APPOS and COP rows join a mention to one that has an entity.</summary>
    private static List<Mention> Mentions(string path, List<string[]> sentences)
    {
        var rows = File.ReadLines(path).Select(line => line.Split('\t')).ToList();
        var entities = rows.Where(row => row[0] == "COREF").ToDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row[0] is "APPOS" or "COP"))
        {
            if (entities.TryGetValue(row[1], out var entity))
            {
                entities.TryAdd(row[2], entity);
            }
            else if (entities.TryGetValue(row[2], out entity))
            {
                entities.TryAdd(row[1], entity);
            }
        }

        var words = sentences.SelectMany(sentence => sentence).ToList();
        var starts = sentences.Aggregate(new List<int> { 0 }, (list, sentence) => [.. list, list[^1] + sentence.Length]);
        return [.. rows.Where(row => row[0] == "MENTION").Select(row =>
        {
            var (start, end) = (At(row[2], row[3]), At(row[4], row[5]) + 1);
            return new Mention(entities.GetValueOrDefault(row[1], row[1]), row[7], start, end, PhraseHead.Of(words, start, end));
        })];

        int At(string sentence, string word) => starts[int.Parse(sentence, CultureInfo.InvariantCulture)] + int.Parse(word, CultureInfo.InvariantCulture);
    }
}

using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora.Mentions;

/// <summary>GUM (Zeldes, 2017), genres whose texts may be used freely: names, and who is mentioned again.</summary>
internal sealed class GumCorpus(bool isDevelopment = false) : ICorpus
{
    public const string Terms = "CC BY 4.0; texts by genre: CC BY, CC BY-SA, public domain";

    public string Name => "gum";

    public string? Licence => Terms;

    public IEnumerable<LabelledDocument> Read(string dataFolder) => Documents(dataFolder).Select(document =>
    {
        var named = document.Mentions.Where(mention => document.Words[mention.Head].PartOfSpeech == "PROPN").Select(mention => mention.Entity).ToHashSet(StringComparer.Ordinal);
        var (links, heads) = MentionLinks.Of(document.Mentions.Where(mention => mention.Kind is "person" or "organization" || (mention.Kind == "place" && named.Contains(mention.Entity))));
        return new LabelledDocument(Name, [.. document.Paragraphs.Select(range => ReaderWords.Prepare([.. document.Words[range].Select(word => word.Text)]))])
        {
            Labels = { [ReaderTask.Names] = GumNames.Labels(document) },
            Coreference = links,
            CoreferenceTargets = heads,
        };
    });

    /// <summary>The documents of the part, by <c>splits.md</c>, which lists development and test documents under headings; all others are to train on.</summary>
    public IEnumerable<GumDocument> Documents(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "syntax-and-names", "gum");
        var part = "";
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "splits.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                part = line[3..].Trim();
            }
            else if (line.TrimStart(' ', '*') is { Length: > 0 } document)
            {
                parts[document.Trim()] = part;
            }
        }

        return Directory.EnumerateFiles(Path.Combine(folder, "permissive", "dep"), "*.conllu")
            .Order(StringComparer.Ordinal)
            .Where(path => parts.GetValueOrDefault(Path.GetFileNameWithoutExtension(path), "train") == (isDevelopment ? "dev" : "train"))
            .Select(GumDocument.Read);
    }
}

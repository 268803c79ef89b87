using System.IO.Compression;
using System.Text.Json;
using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora;

/// <summary>PolNeAR (Newell, Margolin and Ruths, LREC 2018): political news with source, cue and content. It states no licence.</summary>
/// <remarks>Some documents were marked by several people, and stand once for each; the first is taken.</remarks>
/// <param name="part">"train" or "dev".</param>
/// <param name="hasNames">True to give the names too that a program marked in it (Stanford CoreNLP; shipped with the corpus): news in plenty, at the price of its errors.</param>
internal sealed class PolnearCorpus(string part = "train", bool hasNames = false) : ICorpus
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string Name => "polnear";

    public string? Licence => null;

    public bool MarksAttribution => true;

    public IEnumerable<LabelledDocument> Read(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "attribution", "polnear");
        var plain = Path.Combine(folder, "derived", part + ".paragraph_bio.jsonl");
        var annotations = Directory.EnumerateFiles(Path.Combine(folder, "data", part, "attributions"), "*.ann")
            .Order(StringComparer.Ordinal)
            .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        using var stream = File.Exists(plain) ? (Stream)File.OpenRead(plain) : new GZipStream(File.OpenRead(plain + ".gz"), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        var paragraphs = new List<Paragraph>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } row)
        {
            var paragraph = JsonSerializer.Deserialize<Paragraph>(row, Options)!;
            if (paragraphs.Count > 0 && paragraphs[0].Id != paragraph.Id)
            {
                if (taken.Add(Article(paragraphs[0].Id)))
                {
                    yield return Document(paragraphs, annotations);
                }

                paragraphs.Clear();
            }

            paragraphs.Add(paragraph);
        }

        if (taken.Add(Article(paragraphs[0].Id)))
        {
            yield return Document(paragraphs, annotations);
        }
    }

    private LabelledDocument Document(List<Paragraph> paragraphs, Dictionary<string, string> annotations)
    {
        var labels = paragraphs.SelectMany(paragraph => paragraph.Labels).Select(label => Array.IndexOf(ReaderTask.Attribution.Labels, label)).ToArray();
        var starts = paragraphs.SelectMany(paragraph => paragraph.Offsets).Select((offset, word) => (offset, word)).ToDictionary(pair => pair.offset[0], pair => pair.word);
        var links = annotations.TryGetValue(paragraphs[0].Id, out var path) ? PolnearLinks.Read(path, starts).Distinct().ToList() : null;
        var document = new LabelledDocument(Name, [.. paragraphs.Select(paragraph => ReaderWords.Prepare(paragraph.Tokens))])
        {
            Labels = { [ReaderTask.Attribution] = labels },
            CueLinks = links,
            CueLinkTargets = [.. Enumerable.Range(0, labels.Length).Where(word => ReaderTask.Attribution.Labels[labels[word]] is "B-source" or "B-content")],
        };
        if (hasNames)
        {
            document.Labels[ReaderTask.Names] = [.. paragraphs.SelectMany(paragraph => NameLabels(paragraph.Ner))];
        }

        return document;
    }

    private static IEnumerable<int> NameLabels(string[] tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            var kind = tags[i] switch { "PERSON" => "person", "ORGANIZATION" => "organisation", "LOCATION" => "place", _ => null };
            yield return kind is null ? 0 : Array.IndexOf(ReaderTask.Names.Labels, (i > 0 && tags[i - 1] == tags[i] ? "I-" : "B-") + kind);
        }
    }

    /// <summary>The id without the mark of who marked it.</summary>
    private static string Article(string id) => id[..id.LastIndexOf('_')];

    private sealed record Paragraph(string Id, string[] Tokens, string[] Labels, int[][] Offsets, string[] Ner);
}

using System.IO.Compression;
using System.Text.Json;
using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora;

/// <summary>PolNeAR (Newell, Margolin and Ruths, LREC 2018): political news with source, cue and content. It states no licence.</summary>
/// <remarks>Some documents were marked by several people, and stand once for each; the first is taken.</remarks>
internal sealed class PolnearCorpus(string part = "train") : ICorpus
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
        return new LabelledDocument(Name, [.. paragraphs.Select(paragraph => ReaderWords.Prepare(paragraph.Tokens))])
        {
            Labels = { [ReaderTask.Attribution] = labels },
            CueLinks = links,
            CueLinkTargets = [.. Enumerable.Range(0, labels.Length).Where(word => ReaderTask.Attribution.Labels[labels[word]] is "B-source" or "B-content")],
        };
    }

    /// <summary>The id without the mark of who marked it.</summary>
    private static string Article(string id) => id[..id.LastIndexOf('_')];

    private sealed record Paragraph(string Id, string[] Tokens, string[] Labels, int[][] Offsets);
}

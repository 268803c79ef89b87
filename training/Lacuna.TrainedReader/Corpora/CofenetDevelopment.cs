using System.Text.Json;
using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora;

/// <summary>The development file behind the published results on PolNeAR; to measure on, never to train on.</summary>
internal static class CofenetDevelopment
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static List<LabelledDocument> Read(string dataFolder) =>
        [.. File.ReadLines(Path.Combine(dataFolder, "attribution", "cofenet", "valid.txt"))
            .Select(row => JsonSerializer.Deserialize<Paragraph>(row, Options)!)
            .GroupBy(paragraph => paragraph.Id, StringComparer.Ordinal)
            .Select(document => new LabelledDocument("cofenet", [.. document.Select(paragraph => ReaderWords.Prepare(paragraph.Tokens))])
            {
                Labels = { [ReaderTask.Attribution] = [.. document.SelectMany(paragraph => paragraph.Labels).Select(label => Array.IndexOf(ReaderTask.Attribution.Labels, label))] },
            })];

    private sealed record Paragraph(string Id, string[] Tokens, string[] Labels);
}

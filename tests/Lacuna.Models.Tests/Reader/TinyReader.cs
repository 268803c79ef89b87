using System.Globalization;
using Lacuna.Models.Reader;
using Lacuna.Tests.Onnx;

namespace Lacuna.Models.Tests.Reader;

/// <summary>A model file in which every word always has the same label, the one in its name: "source", "source2" (inside), "cue", "person".</summary>
internal static class TinyReader
{
    private static readonly string[] Vocabulary = ["[UNK]", "[CLS]", "[SEP]", "word", "source", "##2", "cue", "person"];

    /// <summary>Scores of each piece: attribution O, B-source, I-source, B-cue, I-cue; names O, B-person, I-person.</summary>
    private static readonly float[][] Scores =
    [
        [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0],
        [4, 0, 0, 0, 0, 4, 0, 0],
        [0, 4, 2, 0, 0, 4, 0, 0],
        [0, 0, 4, 0, 0, 4, 0, 0],
        [0, 0, 0, 4, 0, 4, 0, 0],
        [4, 0, 0, 0, 0, 0, 4, 0],
    ];

    /// <summary>One vector of two numbers twice: only a cue links, and only to a source.</summary>
    private static readonly float[][] Vectors =
    [
        [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 3],
        [0, 0, 0, 0],
        [0, 2, 0, 0],
        [0, 0, 0, 0],
    ];

    /// <summary>Writes it to a new folder.</summary>
    public static string Write(float temperature = 1, string? metadata = null, string metadataKey = "reader")
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-tiny-reader-").FullName;
        File.WriteAllLines(Path.Combine(folder, "sentence-encoder.vocab.txt"), Vocabulary);
        var graph = new OnnxGraph();
        foreach (var input in (string[])["input_ids", "attention_mask", "token_type_ids"])
        {
            graph.AddInput(input);
        }

        Look(graph, "labels", Scores);
        Look(graph, "links", Vectors);
        var heat = temperature.ToString(CultureInfo.InvariantCulture);
        graph.AddMetadata(metadataKey, metadata ?? $$"""
            {"tasks":[
              {"name":"attribution","labels":["O","B-source","I-source","B-cue","I-cue"],"between":{{Zeros(25)}},"first":{{Zeros(5)}},"last":{{Zeros(5)}},"temperature":{{heat}}},
              {"name":"names","labels":["O","B-person","I-person"],"between":{{Zeros(9)}},"first":{{Zeros(3)}},"last":{{Zeros(3)}},"temperature":{{heat}}}],
             "links":[{"name":"cue","bias":-3,"size":2,"temperature":{{heat}}}],"windowPieces":24}
            """);
        graph.Save(Path.Combine(folder, "reader.onnx"));
        return folder;
    }

    /// <summary>Paragraphs of words divided by blanks.</summary>
    public static ReaderWord[][] Paragraphs(params string[] paragraphs) =>
        [.. paragraphs.Select(paragraph => ReaderWords.Prepare(paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    private static void Look(OnnxGraph graph, string output, float[][] rows)
    {
        graph.AddWeight(output + ".table", [.. rows.SelectMany(row => row)], rows.Length, rows[0].Length);
        graph.AddNode("Gather", [output + ".table", "input_ids"], [output]);
        graph.AddOutput(output, rows[0].Length);
    }

    private static string Zeros(int count) => "[" + string.Join(',', Enumerable.Repeat("0", count)) + "]";
}

using System.Diagnostics;
using Lacuna.Core.Documents;
using Lacuna.Models.Pieces;
using Lacuna.Models.Reader;
using Microsoft.ML.OnnxRuntime;

namespace Lacuna.Benchmarks;

/// <summary>The trained reader by itself, and an encoder of the size of BERT-base over the same windows in the same runtime.</summary>
internal static class EncoderBenchmark
{
    private const int Runs = 3;
    private const int Cores = 2;

    /// <summary>Windows that the large encoders read; enough for a steady figure in seconds.</summary>
    private const int Windows = 24;

    /// <summary>Pieces in a window of the shipped model.</summary>
    private const int WindowPieces = 192;

    private static readonly string[] Inputs = ["input_ids", "token_type_ids"];
    private static readonly string[] Outputs = ["states"];

    /// <param name="documents">What is read.</param>
    /// <param name="words">Words in it.</param>
    /// <param name="line">How fast the whole reading line was.</param>
    /// <param name="model">The trained reader.</param>
    public static IEnumerable<Measurement> Run(IReadOnlyList<Document> documents, int words, Rate line, ReaderModel model)
    {
        if (!model.IsAvailable)
        {
            yield return Measurement.Of("reader model: no models/reader.onnx", "", [0]);
            yield break;
        }

        var texts = documents.Select(document => document.Text.Split('\n').Select(paragraph => ReaderWords.Prepare(paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToArray()).ToArray();
        var reader = Rate.Of(words, Runs, () => Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = Cores }, text => model.Read(text)));
        foreach (var row in reader.Rows("reader model alone", "≥ 6,000"))
        {
            yield return row;
        }

        yield return Measurement.Of("peak memory of reading", "MB", [Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0], "≤ 600");
        var windows = Cut(texts);
        var taken = windows.Take(Windows).ToList();
        var takenWords = (int)((double)words * taken.Sum(window => window.Length) / windows.Sum(window => window.Length));
        foreach (var isInt8 in (bool[])[false, true])
        {
            var bert = Measure(taken, takenWords, isInt8);
            var name = $"encoder of BERT-base size, {(isInt8 ? "int8" : "fp32")}";
            foreach (var row in bert.Rows(name))
            {
                yield return row;
            }

            yield return Measurement.Of($"whole reading line against {name}", "times", [line.Middle / bert.Middle], "≥ 8");
            yield return Measurement.Of($"reader model alone against {name}", "times", [reader.Middle / bert.Middle]);
        }
    }

    private static Rate Measure(List<long[]> windows, int words, bool isInt8)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            BertGraph.Write(path, isInt8);
            using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
            using var session = new InferenceSession(path, options);
            return Rate.Of(words, Runs, () => Parallel.ForEach(windows, new ParallelOptions { MaxDegreeOfParallelism = Cores }, window => Encode(session, window)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Encode(InferenceSession session, long[] window)
    {
        long[] shape = [1, window.Length];
        using var ids = OrtValue.CreateTensorValueFromMemory(window, shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[window.Length], shape);
        using var run = new RunOptions();
        session.Run(run, Inputs, [ids, types], Outputs).Dispose();
    }

    /// <summary>The windows of the texts as the reader model cuts them.</summary>
    private static List<long[]> Cut(ReaderWord[][][] texts)
    {
        var pieces = WordPieces.Open(Path.Combine(new ReaderModelOptions().Folder, "sentence-encoder.vocab.txt"));
        var windows = new List<long[]>();
        foreach (var text in texts.Select(paragraphs => new ReaderText(pieces, paragraphs)))
        {
            foreach (var window in text.Windows(WindowPieces, WindowPieces / 4))
            {
                var most = text.MostPieces(window);
                var (ids, types, firsts) = (new long[most], new long[most], new int[most]);
                windows.Add(ids[..text.Write(window, ids, types, firsts)]);
            }
        }

        return windows;
    }
}

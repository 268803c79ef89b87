using System.Diagnostics;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Models.Reader;
using Lacuna.Reading;

namespace Lacuna.Benchmarks;

/// <summary>Words a second through the whole reading line, and what each stage takes of it.</summary>
internal static class ReadingBenchmark
{
    private const int Runs = 3;

    /// <summary>spaCy's own figures for a whole pipeline on a CPU (spacy.io, "Facts &amp; Figures", speed comparison).</summary>
    private const string SpeedReference = "spaCy en_core_web_lg on CPU 10,014; Stanza en_ewt 878 (spacy.io, Facts & Figures; other machine)";

    public static IEnumerable<Measurement> Run(IReadOnlyList<Document> documents)
    {
        using var model = new ReaderModel();
        var line = ReadingLine.CreateDefault(model);
        var words = documents.Sum(document => line.Read(document).Tokens.Count(token => token.Kind is TokenKind.Word or TokenKind.Number));

        var rate = Rate.Of(words, Runs, () => Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = 2 }, document => line.Read(document)));
        foreach (var row in rate.Rows(model.IsAvailable ? "reading with the model" : "reading by rules alone", "≥ 6,000", SpeedReference))
        {
            yield return row;
        }

        foreach (var row in EncoderBenchmark.Run(documents, words, rate, model))
        {
            yield return row;
        }

        foreach (var row in Stages(documents, line, words))
        {
            yield return row;
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = documents.Select(line.Read).ToArray();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        yield return Measurement.Of("marks kept in memory", "bytes/word", [(after - before) / (double)words]);
    }

    private static IEnumerable<Measurement> Stages(IReadOnlyList<Document> documents, ReadingLine line, int words)
    {
        var seconds = new Dictionary<string, List<double>>();
        for (var run = 0; run < Runs; run++)
        {
            var ofRun = new Dictionary<string, double>();
            foreach (var document in documents)
            {
                var annotated = new AnnotatedDocument(document);
                foreach (var stage in line.Stages)
                {
                    var start = Stopwatch.GetTimestamp();
                    annotated = stage.Read(annotated, line.Context);
                    var name = stage.GetType().Name;
                    ofRun[name] = ofRun.GetValueOrDefault(name) + Stopwatch.GetElapsedTime(start).TotalSeconds;
                }
            }

            foreach (var (name, time) in ofRun)
            {
                (seconds.TryGetValue(name, out var runs) ? runs : seconds[name] = []).Add(time);
            }
        }

        return seconds.Select(pair => Measurement.Of($"  {pair.Key}, 1 core", "words/s", pair.Value.Select(time => words / time)));
    }
}

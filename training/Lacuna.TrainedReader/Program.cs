using System.Globalization;
using Google.Protobuf;
using Lacuna.Models.Pieces;
using Lacuna.TrainedReader.Corpora;
using Lacuna.TrainedReader.Exporting;
using Lacuna.TrainedReader.Fitting;
using Lacuna.TrainedReader.Network;
using Lacuna.Training.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader;

/// <summary>Fits the reader network and writes <c>models/reader.onnx</c>.</summary>
internal static class Program
{
    /// <summary>Pieces of the windows that the product reads in.</summary>
    /// <remarks>F1 of source, cue and content on CofeNet's development file: 80: 81.8, 75.6, 68.9; 100: 82.0, 75.6, 69.4; 112: 81.9, 75.7, 69.3; 128: 82.2, 75.8, 69.5; 160: 82.2, 75.8, 69.4; 192: 82.0, 76.1, 69.3. From 128 on pronouns lose: 93.5% of those resolved are right for 96.9%.</remarks>
    private const int ReadingPieces = 100;

    private const string Usage = """
        usage: Lacuna.TrainedReader fit DATA RUN [--corpora all|permissive]
               Lacuna.TrainedReader check DATA CHECKPOINT... [--verbose]
               Lacuna.TrainedReader export DATA FOLDER CHECKPOINT...
               Lacuna.TrainedReader corpus DATA NAME SENTENCES
        """;

    public static int Main(string[] args)
    {
        if (args.Length < 3)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        NativeLibraries.Load();
        switch (args)
        {
            case ["fit", var data, var run, .. var rest]:
                Fit(data, run, CorpusChoice.Of(rest.SkipWhile(a => a != "--corpora").Skip(1).FirstOrDefault(CorpusChoice.All)), new FitOptions());
                return 0;
            case ["check", var data, .. var checkpoints]:
                Check(data, [.. checkpoints.Where(argument => argument != "--verbose")], checkpoints.Contains("--verbose") ? Console.Out : null);
                return 0;
            case ["export", var data, var folder, .. var checkpoints] when checkpoints.Length > 0:
                Export(data, folder, checkpoints);
                return 0;
            case ["corpus", var data, var name, var sentences]:
                CorpusSheet.Write(CorpusChoice.Named(name), data, Number(sentences), Console.Out);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static void Fit(string data, string run, IReadOnlyList<ICorpus> corpora, FitOptions options)
    {
        set_num_threads(options.Threads);
        random.manual_seed(options.Seed);
        var network = NewNetwork(options.IsBrainFloat ? ScalarType.BFloat16 : ScalarType.Float32);
        var cutter = new WindowCutter(OpenPieces());
        var checks = new Checks(data, cutter);
        var guessing = options with { WindowPieces = [WordGuessing.WindowPieces] };
        new WordGuessing(network, new BatchPlan(CorpusChoice.ToGuess(corpora), data, cutter, guessing), guessing, Path.Combine(run, "guessing"), Console.Out).Run();
        foreach (var stage in FitStage.Of(corpora))
        {
            new StageRuns(network, stage, options, Path.Combine(run, stage.Name)).Fit(
                new BatchPlan(stage.Corpora, data, cutter, options),
                Console.Out,
                (number, epoch) => Line($"{stage.Name}, run {number}, after epoch {epoch}: {checks.Run(network)}"));
        }
    }

    private static void Check(string data, string[] checkpoints, TextWriter? differences)
    {
        var network = NewNetwork(ScalarType.Float32);
        Checkpoint.LoadAverage(checkpoints, network);
        network.eval();
        Line($"{new Checks(data, new WindowCutter(OpenPieces())).Run(network, differences)}");
    }

    private static void Export(string data, string folder, string[] checkpoints)
    {
        var network = NewNetwork(ScalarType.Float32);
        Checkpoint.LoadAverage(checkpoints, network);
        network.eval();
        var cutter = new WindowCutter(OpenPieces());
        var temperatures = new Temperatures(network, Checks.Parts(data, cutter));
        foreach (var name in ReaderTask.All.Select(task => task.Name).Concat(ReaderTask.LinkKinds))
        {
            Line($"temperature of {name}: {temperatures.Of(name):F2}");
        }

        var model = ReaderGraph.Write(network, ReaderMetadata.Of(network, ReadingPieces, temperatures.Of).ToJson());
        var full = model.ToByteArray();
        var matrices = new Int8Quantiser(model.Graph).Run();
        var small = model.ToByteArray();
        var windows = Checks.Parts(data, cutter).First().Take(100).ToList();
        Directory.CreateDirectory(folder);
        foreach (var (path, graph) in new[] { (Path.Combine(checkpoints[^1], "reader.fp32.onnx"), full), (Path.Combine(folder, "reader.onnx"), small) })
        {
            var (greatest, same) = ExportCheck.Compare(network, graph, windows);
            Line($"{path}: {graph.Length / 1e6:F1} MB, greatest difference of a score {greatest:E1}, same best label on {100 * same:F2}% of words");
            File.WriteAllBytes(path, graph);
        }

        Line($"{matrices} matrices in 8 bits");
    }

    private static ReaderNetwork NewNetwork(ScalarType precision)
    {
        var shape = new EncoderShape(Types: Models.Reader.ReaderWord.Types);
        var encoder = new Encoder(shape, precision: precision);
        new EncoderWeights(PackagedModel.ReadNetwork().Graph).CopyTo(encoder);
        encoder.FreezeWords();
        return new ReaderNetwork(encoder, shape);
    }

    /// <summary>The product's own pieces: the vocabulary of the sentence encoder, which travels beside every program that uses it.</summary>
    private static WordPieces OpenPieces() => WordPieces.Open(Path.Combine(AppContext.BaseDirectory, "models", "sentence-encoder.vocab.txt"));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static void Line(FormattableString text)
    {
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        Console.Out.Flush();
    }
}

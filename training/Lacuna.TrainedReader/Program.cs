using System.Globalization;
using Lacuna.TrainedReader.Corpora;
using Lacuna.TrainedReader.Fitting;
using Lacuna.TrainedReader.Network;
using Lacuna.Training.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader;

internal static class Program
{
    public static int Main(string[] args)
    {
        if (args is not ["fit", var data, var run, .. var rest])
        {
            Console.Error.WriteLine("usage: Lacuna.TrainedReader fit DATA RUN");
            return 2;
        }

        NativeLibraries.Load();
        Fit(data, run, new FitOptions { IsBrainFloat = rest.Contains("--brain-float"), Epochs = rest.SkipWhile(a => a != "--epochs").Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).FirstOrDefault(6) });
        return 0;
    }

    private static void Fit(string data, string run, FitOptions options)
    {
        Directory.CreateDirectory(run);
        set_num_threads(options.Threads);
        random.manual_seed(options.Seed);
        var shape = new EncoderShape(Types: Models.Reader.ReaderWord.Types);
        var encoder = new Encoder(shape, precision: options.IsBrainFloat ? ScalarType.BFloat16 : ScalarType.Float32);
        new EncoderWeights(PackagedModel.ReadNetwork().Graph).CopyTo(encoder);
        encoder.FreezeWords();
        var network = new ReaderNetwork(encoder, shape);
        var cutter = new WindowCutter(new PieceCutter());
        var documents = new PolnearCorpus().Read(data).ToList();
        var check = new SpanCheck(ReaderTask.Attribution, [.. CofenetDevelopment.Read(data).SelectMany(document => cutter.Cut(document, 160))]);
        Console.WriteLine($"{documents.Count} documents");
        new Fitter(network, new BatchPlan(documents, cutter, options), options, run, Console.Out)
            .Run(epoch => { Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after epoch {epoch}: {check.Run(network)}")); Console.Out.Flush(); });
    }
}

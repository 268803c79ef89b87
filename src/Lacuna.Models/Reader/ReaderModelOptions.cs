namespace Lacuna.Models.Reader;

/// <summary>How a <see cref="ReaderModel"/> runs.</summary>
public sealed record ReaderModelOptions
{
    /// <summary>Folder that holds <c>reader.onnx</c> and <c>sentence-encoder.vocab.txt</c>. Default: <c>models</c> beside the binaries.</summary>
    public string Folder { get; init; } = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>File of the network, in place of <c>reader.onnx</c> in <see cref="Folder"/>: to compare one network with another. Default: none.</summary>
    public string? Network { get; init; }

    /// <summary>Stretches of one document read at the same time. Default: the number of processors.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}

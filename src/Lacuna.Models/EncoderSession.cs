using System.Buffers;
using Microsoft.ML.OnnxRuntime;

namespace Lacuna.Models;

/// <summary>An opened network of word pieces. Safe to run from several threads; each run takes one thread.</summary>
internal sealed class EncoderSession : IDisposable
{
    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();

    private EncoderSession(InferenceSession session) => _session = session;

    /// <summary>What the file says of itself besides the network.</summary>
    public IReadOnlyDictionary<string, string> Metadata => _session.ModelMetadata.CustomMetadataMap;

    /// <exception cref="ModelMissingException">No readable network at <paramref name="path"/>.</exception>
    public static EncoderSession Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new ModelMissingException(path);
        }

        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        try
        {
            return new EncoderSession(new InferenceSession(path, options));
        }
        catch (OnnxRuntimeException damaged)
        {
            throw new ModelMissingException(path, damaged);
        }
    }

    /// <summary>Numbers that <paramref name="output"/> gives of a piece; null when there is no such output.</summary>
    public int? WidthOf(string output) => _session.OutputMetadata.TryGetValue(output, out var found) && found.Dimensions is [.., var width] ? width : null;

    /// <summary>Runs one text; the caller disposes of the outputs, which hold the numbers of every piece in row order.</summary>
    public IDisposableReadOnlyCollection<OrtValue> Run(Memory<long> ids, Memory<long> types, string[] outputs)
    {
        var mask = ArrayPool<long>.Shared.Rent(ids.Length);
        Array.Fill(mask, 1, 0, ids.Length);
        long[] shape = [1, ids.Length];
        var memory = OrtMemoryInfo.DefaultInstance;
        using var idTensor = OrtValue.CreateTensorValueFromMemory(memory, ids, shape);
        using var maskTensor = OrtValue.CreateTensorValueFromMemory(memory, mask.AsMemory(0, ids.Length), shape);
        using var typeTensor = OrtValue.CreateTensorValueFromMemory(memory, types, shape);
        var found = _session.Run(_run, Inputs, [idTensor, maskTensor, typeTensor], outputs);
        ArrayPool<long>.Shared.Return(mask);
        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _run.Dispose();
        _session.Dispose();
    }
}

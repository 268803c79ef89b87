using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;

namespace Lacuna.Models.Reader;

/// <summary>The opened model file: the network and what stands in its metadata.</summary>
internal sealed class ReaderNetwork : IDisposable
{
    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"];
    private static readonly string[] Outputs = ["labels", "links"];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();

    private ReaderNetwork(InferenceSession session)
    {
        _session = session;
        var metadata = JsonSerializer.Deserialize(session.ModelMetadata.CustomMetadataMap[ReaderMetadata.Key], ReaderMetadataJson.Default.ReaderMetadata)!;
        Decoders = [.. metadata.Tasks.Select(task => new SpanDecoder(task))];
        Links = [.. metadata.Links];
        WindowPieces = metadata.WindowPieces;
        LabelWidth = WidthOf(Outputs[0], Decoders.Sum(decoder => decoder.Labels));
        LinkWidth = WidthOf(Outputs[1], Links.Sum(link => 2 * link.Size));
    }

    /// <summary>Decoders of the tasks, in the order of the scores.</summary>
    public ImmutableArray<SpanDecoder> Decoders { get; }

    /// <summary>Kinds of links, in the order of the vectors.</summary>
    public ImmutableArray<ReaderLink> Links { get; }

    /// <summary>Pieces of the longest window.</summary>
    public int WindowPieces { get; }

    /// <summary>Scores a piece.</summary>
    public int LabelWidth { get; }

    /// <summary>Numbers of all link vectors of a piece.</summary>
    public int LinkWidth { get; }

    /// <exception cref="ModelMissingException">No readable model at <paramref name="path"/>.</exception>
    public static ReaderNetwork Open(string path)
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
        InferenceSession? session = null;
        try
        {
            session = new InferenceSession(path, options);
            return new ReaderNetwork(session);
        }
        catch (Exception damaged) when (damaged is OnnxRuntimeException or JsonException or KeyNotFoundException or InvalidDataException or ArgumentException)
        {
            session?.Dispose();
            throw new ModelMissingException(path, damaged);
        }
    }

    /// <summary>Runs one window; <paramref name="take"/> gets the scores and the link vectors of every piece, in row order.</summary>
    public void Run(Memory<long> ids, Memory<long> types, Action<ReadOnlySpan<float>, ReadOnlySpan<float>> take)
    {
        var mask = ArrayPool<long>.Shared.Rent(ids.Length);
        Array.Fill(mask, 1, 0, ids.Length);
        long[] shape = [1, ids.Length];
        var memory = OrtMemoryInfo.DefaultInstance;
        using var idTensor = OrtValue.CreateTensorValueFromMemory(memory, ids, shape);
        using var maskTensor = OrtValue.CreateTensorValueFromMemory(memory, mask.AsMemory(0, ids.Length), shape);
        using var typeTensor = OrtValue.CreateTensorValueFromMemory(memory, types, shape);
        using var outputs = _session.Run(_run, Inputs, [idTensor, maskTensor, typeTensor], Outputs);
        take(outputs[0].GetTensorDataAsSpan<float>(), outputs[1].GetTensorDataAsSpan<float>());
        ArrayPool<long>.Shared.Return(mask);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _run.Dispose();
        _session.Dispose();
    }

    private int WidthOf(string output, int expected) =>
        _session.OutputMetadata.TryGetValue(output, out var found) && found.Dimensions is [.., var width] && width == expected
            ? expected
            : throw new InvalidDataException($"output {output} does not have the {expected} numbers that the metadata tells of");
}

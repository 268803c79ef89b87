using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;

namespace Lacuna.Models.Reader;

/// <summary>The opened model file: the network and what stands in its metadata.</summary>
internal sealed class ReaderSession : IDisposable
{
    private static readonly string[] Outputs = ["labels", "links"];

    private readonly EncoderSession _session;

    private ReaderSession(EncoderSession session)
    {
        _session = session;
        var metadata = JsonSerializer.Deserialize(session.Metadata[ReaderMetadata.Key], ReaderMetadataJson.Default.ReaderMetadata)!;
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
    public static ReaderSession Open(string path)
    {
        var session = EncoderSession.Open(path);
        try
        {
            return new ReaderSession(session);
        }
        catch (Exception damaged) when (damaged is OnnxRuntimeException or JsonException or KeyNotFoundException or InvalidDataException or ArgumentException)
        {
            session.Dispose();
            throw new ModelMissingException(path, damaged);
        }
    }

    /// <summary>Runs one window; <paramref name="take"/> gets the scores and the link vectors of every piece, in row order.</summary>
    public void Run(Memory<long> ids, Memory<long> types, Action<ReadOnlySpan<float>, ReadOnlySpan<float>> take)
    {
        using var outputs = _session.Run(ids, types, Outputs);
        take(outputs[0].GetTensorDataAsSpan<float>(), outputs[1].GetTensorDataAsSpan<float>());
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private int WidthOf(string output, int expected) =>
        _session.WidthOf(output) == expected
            ? expected
            : throw new InvalidDataException($"output {output} does not have the {expected} numbers that the metadata tells of");
}

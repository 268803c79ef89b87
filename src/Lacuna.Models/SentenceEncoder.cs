using System.Numerics.Tensors;
using Lacuna.Models.Pieces;

namespace Lacuna.Models;

/// <summary>Turns sentences into vectors that lie near each other when the sentences mean nearly the same (all-MiniLM-L6-v2, int8).</summary>
/// <remarks>
/// The network and vocabulary are opened on first use, or by <see cref="OpenInBackground"/>. Safe to call from several threads.
/// Every sentence is run by itself: the network quantises activations over its whole input, so neighbours in a batch
/// would change each other's vectors, and on processors a batch of sentences is no faster than the sentences side by side.
/// </remarks>
public sealed class SentenceEncoder : IDisposable
{
    /// <summary>Length of every vector.</summary>
    public const int Dimensions = 384;

    /// <summary>Word pieces taken of a sentence, its two marks included; the rest is left out. The model was tuned on texts of up to this length.</summary>
    public const int MaxPieces = 256;

    private static readonly string[] Outputs = ["last_hidden_state"];

    private readonly SentenceEncoderOptions _options;
    private readonly Lazy<EncoderSession> _session;
    private readonly Lazy<WordPieces> _pieces;

    /// <summary>An encoder over the files in the options' folder; nothing is read yet.</summary>
    public SentenceEncoder(SentenceEncoderOptions? options = null)
    {
        _options = options ?? new SentenceEncoderOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Threads, 1, nameof(options));
        _session = new(() => EncoderSession.Open(Path.Combine(_options.Folder, "sentence-encoder.onnx")));
        _pieces = new(() => WordPieces.Open(Path.Combine(_options.Folder, "sentence-encoder.vocab.txt")));
    }

    /// <summary>True when both model files are in place.</summary>
    public bool IsAvailable =>
        File.Exists(Path.Combine(_options.Folder, "sentence-encoder.onnx")) &&
        File.Exists(Path.Combine(_options.Folder, "sentence-encoder.vocab.txt"));

    /// <summary>Starts opening the model on other threads, so that it is ready by the time that texts have been read. Errors show on first use.</summary>
    public void OpenInBackground()
    {
        if (IsAvailable)
        {
            _ = Task.Run(() => _session.Value);
            _ = Task.Run(() => _pieces.Value);
        }
    }

    /// <summary>The vectors of <paramref name="sentences"/>, in their order: <see cref="Dimensions"/> numbers each, of unit length; all zero for a text without words.</summary>
    /// <exception cref="ModelMissingException">A model file is missing or damaged.</exception>
    public float[][] Encode(IReadOnlyList<string> sentences, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var vectors = new float[sentences.Count][];
        if (vectors.Length == 0)
        {
            return vectors;
        }

        var (session, pieces) = (_session.Value, _pieces.Value);
        var ids = new long[sentences.Count][];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = pieces.Encode(sentences[i], MaxPieces);
        }

        // The longest first, so that no thread is left with one long sentence at the end.
        var order = Enumerable.Range(0, ids.Length).OrderByDescending(i => ids[i].Length).ToArray();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.Threads, CancellationToken = cancellation };
        Parallel.For(0, order.Length, parallel, k => vectors[order[k]] = Run(session, ids[order[k]]));
        return vectors;
    }

    /// <summary>The vector of one sentence; see <see cref="Encode(IReadOnlyList{string}, CancellationToken)"/>.</summary>
    /// <exception cref="ModelMissingException">A model file is missing or damaged.</exception>
    public float[] Encode(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Run(_session.Value, _pieces.Value.Encode(sentence, MaxPieces));
    }

    /// <summary>A vector for each word of each sentence, as it is meant in that sentence: <see cref="Dimensions"/> numbers of unit length. Words past the limit have none.</summary>
    /// <exception cref="ModelMissingException">A model file is missing or damaged.</exception>
    public float[][][] EncodeWords(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var vectors = new float[sentences.Count][][];
        if (vectors.Length == 0)
        {
            return vectors;
        }

        var (session, pieces) = (_session.Value, _pieces.Value);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.Threads, CancellationToken = cancellation };
        Parallel.For(0, vectors.Length, parallel, i => vectors[i] = RunWords(session, pieces.Encode(sentences[i], MaxPieces)));
        return vectors;
    }

    /// <summary>Cosine of two vectors of this encoder, -1 to 1; 0 when either is of a text without words.</summary>
    public static float Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b) => TensorPrimitives.Dot(a, b);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_session.IsValueCreated)
        {
            _session.Value.Dispose();
        }
    }

    private static float[] Run(EncoderSession session, long[] ids)
    {
        var vector = new float[Dimensions];
        if (ids.Length > WordPieces.Marks)
        {
            RunNetwork(session, ids, states => AddUp(states, vector));
        }

        return vector;
    }

    private static float[][] RunWords(EncoderSession session, (long[] Ids, int[] PiecesOfWord) sentence)
    {
        var vectors = new float[sentence.PiecesOfWord.Length][];
        if (vectors.Length == 0)
        {
            return vectors;
        }

        RunNetwork(session, sentence.Ids, states =>
        {
            var at = Dimensions;
            for (var word = 0; word < vectors.Length; word++)
            {
                var length = sentence.PiecesOfWord[word] * Dimensions;
                vectors[word] = new float[Dimensions];
                AddUp(states.Slice(at, length), vectors[word]);
                at += length;
            }
        });
        return vectors;
    }

    /// <summary>The sum of the states, brought to unit length.</summary>
    private static void AddUp(ReadOnlySpan<float> states, float[] vector)
    {
        for (var at = 0; at < states.Length; at += Dimensions)
        {
            TensorPrimitives.Add(vector, states.Slice(at, Dimensions), vector);
        }

        if (states.Length > 0)
        {
            TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        }
    }

    private static void RunNetwork(EncoderSession session, long[] ids, Action<ReadOnlySpan<float>> take)
    {
        using var outputs = session.Run(ids, new long[ids.Length], Outputs);
        take(outputs[0].GetTensorDataAsSpan<float>());
    }
}

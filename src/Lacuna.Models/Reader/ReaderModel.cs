using System.Buffers;
using System.Collections.Immutable;
using System.Numerics.Tensors;
using Lacuna.Models.Pieces;

namespace Lacuna.Models.Reader;

/// <summary>Reads who said what, names and hearers with one small network (see <c>models/README.md</c>).</summary>
/// <remarks>
/// The network and vocabulary are opened on first use, or by <see cref="OpenInBackground"/>. Safe to call from several threads.
/// Every window is run by itself: the network quantises activations over its whole input, so neighbours in a batch
/// would change each other's scores, and on processors a batch is no faster than its windows side by side.
/// </remarks>
public sealed class ReaderModel : IDisposable
{
    /// <summary>Spans of at least this probability are the likeliest to have exactly these bounds; for less likely ones all that is sure is that something is there.</summary>
    public const double LeastExact = 0.48;

    /// <summary>Two parts of a paragraph longer than a window share one piece in so many at most.</summary>
    /// <remarks>
    /// Swept over none, 1/8, 1/4 and 2/5 on the development part of PolNeAR with windows of 96 pieces, so that many paragraphs are parted:
    /// exact F1 of contents 66.4, 66.8, 67.1, 67.2, for 1.00, 1.02, 1.04 and 1.07 times the words to read.
    /// </remarks>
    private const int OverlapPart = 4;

    private readonly ReaderModelOptions _options;
    private readonly Lazy<ReaderSession> _network;
    private readonly Lazy<WordPieces> _pieces;

    /// <summary>A reader over the files in the options' folder; nothing is read yet.</summary>
    public ReaderModel(ReaderModelOptions? options = null)
    {
        _options = options ?? new ReaderModelOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Threads, 1, nameof(options));
        _network = new(() => ReaderSession.Open(NetworkPath));
        _pieces = new(() => WordPieces.Open(VocabularyPath));
    }

    /// <summary>True when both model files are in place.</summary>
    public bool IsAvailable => File.Exists(NetworkPath) && File.Exists(VocabularyPath);

    private string NetworkPath => _options.Network ?? Path.Combine(_options.Folder, "reader.onnx");

    private string VocabularyPath => Path.Combine(_options.Folder, "sentence-encoder.vocab.txt");

    /// <summary>Starts opening the model on other threads, so that it is ready by the time that texts have been taken in. Errors show on first use.</summary>
    public void OpenInBackground()
    {
        if (IsAvailable)
        {
            _ = Task.Run(() => _network.Value);
            _ = Task.Run(() => _pieces.Value);
        }
    }

    /// <summary>Reads one document.</summary>
    /// <param name="paragraphs">The words of its paragraphs, as <see cref="ReaderWords"/> prepares them.</param>
    /// <param name="cancellation">Stops between windows.</param>
    /// <exception cref="ModelMissingException">A model file is missing or damaged.</exception>
    public ReadText Read(IReadOnlyList<ReaderWord[]> paragraphs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var (network, text) = (_network.Value, new ReaderText(_pieces.Value, paragraphs));
        var scores = new float[text.Words * network.LabelWidth];
        var vectors = new Half[text.Words * network.LinkWidth];
        var windows = text.Windows(network.WindowPieces, network.WindowPieces / OverlapPart);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.Threads, CancellationToken = cancellation };
        Parallel.For(0, windows.Count, parallel, i => Run(network, text, windows[i], scores, vectors));
        return new ReadText(Decode(network, text, scores), network.Links, vectors);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_network.IsValueCreated)
        {
            _network.Value.Dispose();
        }
    }

    private static void Run(ReaderSession network, ReaderText text, ReaderWindow window, float[] scores, Half[] vectors)
    {
        var most = text.MostPieces(window);
        var ids = ArrayPool<long>.Shared.Rent(most);
        var types = ArrayPool<long>.Shared.Rent(most);
        var firsts = ArrayPool<int>.Shared.Rent(window.End - window.First);
        var count = text.Write(window, ids, types, firsts);
        network.Run(ids.AsMemory(0, count), types.AsMemory(0, count), (labels, links) =>
        {
            var (labelWidth, linkWidth) = (network.LabelWidth, network.LinkWidth);
            for (var word = window.OwnFirst; word < window.OwnEnd; word++)
            {
                var piece = firsts[word - window.First];
                labels.Slice(piece * labelWidth, labelWidth).CopyTo(scores.AsSpan(word * labelWidth));
                TensorPrimitives.ConvertToHalf(links.Slice(piece * linkWidth, linkWidth), vectors.AsSpan(word * linkWidth));
            }
        });
        ArrayPool<long>.Shared.Return(ids);
        ArrayPool<long>.Shared.Return(types);
        ArrayPool<int>.Shared.Return(firsts);
    }

    private static ImmutableArray<ReadSpan> Decode(ReaderSession network, ReaderText text, float[] scores)
    {
        var spans = ImmutableArray.CreateBuilder<ReadSpan>();
        var own = new float[text.Words == 0 ? 0 : network.LabelWidth * text.Paragraphs.ToArray().Max()];
        var offset = 0;
        foreach (var decoder in network.Decoders)
        {
            var first = 0;
            foreach (var words in text.Paragraphs)
            {
                for (var word = 0; word < words; word++)
                {
                    scores.AsSpan(((first + word) * network.LabelWidth) + offset, decoder.Labels).CopyTo(own.AsSpan(word * decoder.Labels));
                }

                decoder.Decode(own.AsSpan(0, words * decoder.Labels), first, spans);
                first += words;
            }

            offset += decoder.Labels;
        }

        return spans.ToImmutable();
    }
}

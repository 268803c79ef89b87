using System.Buffers;
using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace Lacuna.Models.Reader;

/// <summary>What the network gives for the words of one document. Windows may be read side by side as long as each word is read in one of them.</summary>
internal sealed class ReaderScores(ReaderSession network, ReaderText text)
{
    private readonly float[] _scores = new float[text.Words * network.LabelWidth];
    private readonly float[] _own = new float[text.Words == 0 ? 0 : network.LabelWidth * text.Paragraphs.ToArray().Max()];

    /// <summary>The link vectors of every word.</summary>
    public Half[] Vectors { get; } = new Half[text.Words * network.LinkWidth];

    /// <summary>Reads the words of <paramref name="window"/>; when <paramref name="isAgain"/>, the mean of the scores with those read before is kept, and the link vectors stay: two words link by what one look made of both.</summary>
    public void Read(ReaderWindow window, bool isAgain)
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
                Keep(labels.Slice(piece * labelWidth, labelWidth), _scores.AsSpan(word * labelWidth, labelWidth), isAgain);
                if (!isAgain)
                {
                    TensorPrimitives.ConvertToHalf(links.Slice(piece * linkWidth, linkWidth), Vectors.AsSpan(word * linkWidth, linkWidth));
                }
            }
        });
        ArrayPool<long>.Shared.Return(ids);
        ArrayPool<long>.Shared.Return(types);
        ArrayPool<int>.Shared.Return(firsts);
    }

    /// <summary>True for each paragraph in which a span of <paramref name="task"/> is likelier than <paramref name="least"/> and less likely than one less that.</summary>
    public bool[] AreUnsure(string task, double least)
    {
        var areUnsure = new bool[text.Paragraphs.Length];
        ForEach((decoder, paragraph, _, scores) => areUnsure[paragraph] |= decoder.Task == task && decoder.IsUnsure(scores, least));
        return areUnsure;
    }

    /// <summary>The spans of every task.</summary>
    public ImmutableArray<ReadSpan> Decode()
    {
        var spans = ImmutableArray.CreateBuilder<ReadSpan>();
        ForEach((decoder, _, firstWord, scores) => decoder.Decode(scores, firstWord, spans));
        return spans.ToImmutable();
    }

    /// <summary>Hands over each paragraph for each task: decoder, paragraph, its first word, and the scores of its words in row order.</summary>
    private void ForEach(Action<SpanDecoder, int, int, ReadOnlySpan<float>> take)
    {
        var offset = 0;
        foreach (var decoder in network.Decoders)
        {
            var first = 0;
            for (var paragraph = 0; paragraph < text.Paragraphs.Length; paragraph++)
            {
                var words = text.Paragraphs[paragraph];
                for (var word = 0; word < words; word++)
                {
                    _scores.AsSpan(((first + word) * network.LabelWidth) + offset, decoder.Labels).CopyTo(_own.AsSpan(word * decoder.Labels));
                }

                take(decoder, paragraph, first, _own.AsSpan(0, words * decoder.Labels));
                first += words;
            }

            offset += decoder.Labels;
        }
    }

    private static void Keep(ReadOnlySpan<float> read, Span<float> kept, bool isAgain)
    {
        if (isAgain)
        {
            TensorPrimitives.Add(read, kept, kept);
            TensorPrimitives.Multiply(kept, 0.5f, kept);
        }
        else
        {
            read.CopyTo(kept);
        }
    }
}

using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace Lacuna.Models.Reader;

/// <summary>What the reader network makes of one document.</summary>
public sealed class ReadText
{
    private readonly ImmutableArray<ReaderLink> _links;
    private readonly Half[] _vectors;
    private readonly int _width;

    internal ReadText(ImmutableArray<ReadSpan> spans, ImmutableArray<ReaderLink> links, Half[] vectors)
    {
        (Spans, _links, _vectors) = (spans, links, vectors);
        _width = links.Sum(link => 2 * link.Size);
    }

    /// <summary>The marked spans, task by task in the order of the model, in the order of the text within a task. Spans of one task do not overlap and lie within one paragraph.</summary>
    public ImmutableArray<ReadSpan> Spans { get; }

    /// <summary>How sure the network is that the words belong together, 0 to 1.</summary>
    /// <remarks>It was fitted on words that it saw at once; for words far apart, treat the answer with caution.</remarks>
    /// <param name="kind">"cue": from the first word of a cue to that of its source, content or hearer. "coreference": from a later mention to an earlier one of the same person.</param>
    /// <param name="fromWord">Index of the word that links, over all paragraphs.</param>
    /// <param name="toWord">Index of the word that is linked to.</param>
    /// <exception cref="ArgumentException">The model has no such kind of link.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such word.</exception>
    public double LinkProbability(string kind, int fromWord, int toWord)
    {
        var offset = 0;
        foreach (var link in _links)
        {
            if (link.Name == kind)
            {
                Span<float> first = stackalloc float[link.Size], second = stackalloc float[link.Size];
                TensorPrimitives.ConvertToSingle(Vector(fromWord, offset, link.Size), first);
                TensorPrimitives.ConvertToSingle(Vector(toWord, offset + link.Size, link.Size), second);
                return 1 / (1 + Math.Exp(-(TensorPrimitives.Dot<float>(first, second) + link.Bias) / link.Temperature));
            }

            offset += 2 * link.Size;
        }

        throw new ArgumentException($"the model has no links of the kind \"{kind}\"", nameof(kind));
    }

    private ReadOnlySpan<Half> Vector(int word, int offset, int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(word);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(((long)word + 1) * _width, _vectors.Length, nameof(word));
        return _vectors.AsSpan((word * _width) + offset, size);
    }
}

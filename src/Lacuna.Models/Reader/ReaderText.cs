using System.Runtime.InteropServices;
using Lacuna.Models.Pieces;

namespace Lacuna.Models.Reader;

/// <summary>A document cut into pieces.</summary>
internal sealed class ReaderText
{
    private readonly WordPieces _pieces;
    private readonly List<long> _ids;
    private readonly long[] _types;
    private readonly int[] _firsts, _counts, _paragraphs;

    public ReaderText(WordPieces pieces, IReadOnlyList<ReaderWord[]> paragraphs)
    {
        _pieces = pieces;
        _paragraphs = new int[paragraphs.Count];
        for (var i = 0; i < _paragraphs.Length; i++)
        {
            _paragraphs[i] = paragraphs[i].Length;
            Words += paragraphs[i].Length;
        }

        (_ids, _types, _firsts, _counts) = (new List<long>(Words * 3 / 2), new long[Words], new int[Words], new int[Words]);
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var word in paragraph)
            {
                _firsts[at] = _ids.Count;
                _counts[at] = pieces.Append(word.Text.Span, _ids);
                _types[at++] = word.Type;
            }
        }
    }

    /// <summary>Words of all paragraphs.</summary>
    public int Words { get; }

    /// <summary>Number of words of each paragraph.</summary>
    public ReadOnlySpan<int> Paragraphs => _paragraphs;

    /// <summary>The windows in which it is read.</summary>
    public List<ReaderWindow> Windows(int limit, int overlap) => ReaderWindows.Cut(_counts, _paragraphs, limit, overlap);

    /// <summary>Windows of the paragraphs that <paramref name="areChosen"/> is true of, each paragraph by itself.</summary>
    public List<ReaderWindow> WindowsAlone(ReadOnlySpan<bool> areChosen, int limit, int overlap)
    {
        var windows = new List<ReaderWindow>();
        var first = 0;
        for (var paragraph = 0; paragraph < _paragraphs.Length; paragraph++)
        {
            var words = _paragraphs[paragraph];
            if (areChosen[paragraph])
            {
                foreach (var window in ReaderWindows.Cut(_counts.AsSpan(first, words), [words], limit, overlap))
                {
                    windows.Add(new ReaderWindow(first + window.First, first + window.End, first + window.OwnFirst, first + window.OwnEnd));
                }
            }

            first += words;
        }

        return windows;
    }

    /// <summary>Pieces of <paramref name="window"/>, at most: the start piece, those of its words, and a piece after each paragraph.</summary>
    public int MostPieces(ReaderWindow window) =>
        window.End == window.First ? 0 : 1 + _firsts[window.End - 1] + _counts[window.End - 1] - _firsts[window.First] + window.End - window.First;

    /// <summary>Writes the network's inputs for <paramref name="window"/> and where its words begin; returns the number of pieces.</summary>
    public int Write(ReaderWindow window, Span<long> ids, Span<long> types, Span<int> firsts)
    {
        var all = CollectionsMarshal.AsSpan(_ids);
        var (count, paragraph, paragraphEnd) = (0, 0, _paragraphs[0]);
        Mark(_pieces.Start, ids, types, ref count);
        while (paragraphEnd <= window.First)
        {
            paragraphEnd += _paragraphs[++paragraph];
        }

        for (var word = window.First; word < window.End; word++)
        {
            firsts[word - window.First] = count;
            all.Slice(_firsts[word], _counts[word]).CopyTo(ids[count..]);
            types.Slice(count, _counts[word]).Fill(_types[word]);
            count += _counts[word];
            if (word + 1 == paragraphEnd || word + 1 == window.End)
            {
                Mark(_pieces.End, ids, types, ref count);
                while (paragraphEnd <= word + 1 && paragraph + 1 < _paragraphs.Length)
                {
                    paragraphEnd += _paragraphs[++paragraph];
                }
            }
        }

        return count;
    }

    private static void Mark(int piece, Span<long> ids, Span<long> types, ref int count)
    {
        (ids[count], types[count]) = (piece, 0);
        count++;
    }
}

using Lacuna.Models.Pieces;
using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Corpora;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Cuts documents into windows as the product does, but parts of a long paragraph do not overlap: no word is learned twice.</summary>
internal sealed class WindowCutter(WordPieces pieces)
{
    /// <summary>The windows of <paramref name="document"/>, none with more pieces than <paramref name="limit"/> unless a single word has.</summary>
    public IEnumerable<Window> Cut(LabelledDocument document, int limit)
    {
        var words = document.Paragraphs.SelectMany(paragraph => paragraph).ToArray();
        var cut = Array.ConvertAll(words, PiecesOf);
        var windows = ReaderWindows.Cut(Array.ConvertAll(cut, word => word.Length), [.. document.Paragraphs.Select(paragraph => paragraph.Length)], limit);
        return windows.Select(window => Fill(document, window, words, cut));
    }

    private long[] PiecesOf(ReaderWord word)
    {
        var ids = new List<long>();
        pieces.Append(word.Text.Span, ids);
        return [.. ids];
    }

    private Window Fill(LabelledDocument document, ReaderWindow window, ReaderWord[] words, long[][] cut)
    {
        List<long> ids = [pieces.Start], types = [0];
        List<int> firstPieces = [];
        List<Range> paragraphs = [];
        var start = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            var (first, end) = (Math.Max(start, window.First), Math.Min(start + paragraph.Length, window.End));
            for (var word = first; word < end; word++)
            {
                firstPieces.Add(ids.Count);
                ids.AddRange(cut[word]);
                types.AddRange(Enumerable.Repeat((long)words[word].Type, cut[word].Length));
            }

            if (first < end)
            {
                ids.Add(pieces.End);
                types.Add(0);
                paragraphs.Add((first - window.First)..(end - window.First));
            }

            start += paragraph.Length;
        }

        return new Window(document, window.First, [.. ids], [.. types], [.. firstPieces], paragraphs);
    }
}

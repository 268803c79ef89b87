namespace Lacuna.Models.Reader;

/// <summary>Cuts documents into windows: as many whole paragraphs as fit, and paragraphs longer than a window in parts. Used alike when the network is trained and when it reads.</summary>
public static class ReaderWindows
{
    /// <summary>The windows of a document, in order. None has more than <paramref name="limit"/> pieces, counting the start mark and a mark after each paragraph, unless a single word has.</summary>
    /// <param name="piecesOfWords">The number of pieces of every word.</param>
    /// <param name="wordsOfParagraphs">The number of words of every paragraph.</param>
    /// <param name="limit">Pieces in a window.</param>
    /// <param name="overlap">Pieces that two parts of one paragraph share at most; below half of <paramref name="limit"/>.</param>
    public static List<ReaderWindow> Cut(ReadOnlySpan<int> piecesOfWords, ReadOnlySpan<int> wordsOfParagraphs, int limit, int overlap = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(2 * overlap, limit, nameof(overlap));
        var windows = new List<ReaderWindow>();
        var (first, pieces, paragraphStart) = (0, 1, 0);
        foreach (var words in wordsOfParagraphs)
        {
            var paragraphEnd = paragraphStart + words;
            var whole = 0;
            foreach (var count in piecesOfWords[paragraphStart..paragraphEnd])
            {
                whole += count;
            }

            if (paragraphStart > first && pieces + whole + 1 > limit)
            {
                windows.Add(new ReaderWindow(first, paragraphStart, first, paragraphStart));
                (first, pieces) = (paragraphStart, 1);
            }

            for (var word = paragraphStart; word < paragraphEnd; word++)
            {
                if (word > first && pieces + piecesOfWords[word] + 1 > limit)
                {
                    windows.Add(new ReaderWindow(first, word, first, word));
                    (first, pieces) = StepBack(piecesOfWords, Math.Max(first + 1, paragraphStart), word, Math.Min(overlap, limit - 2 - piecesOfWords[word]));
                }

                pieces += piecesOfWords[word];
            }

            if (words > 0)
            {
                pieces++;
            }

            paragraphStart = paragraphEnd;
        }

        if (paragraphStart > first)
        {
            windows.Add(new ReaderWindow(first, paragraphStart, first, paragraphStart));
        }

        DivideOverlaps(windows);
        return windows;
    }

    private static (int First, int Pieces) StepBack(ReadOnlySpan<int> piecesOfWords, int least, int word, int overlap)
    {
        var (first, pieces) = (word, 0);
        while (first > least && pieces + piecesOfWords[first - 1] <= overlap)
        {
            first--;
            pieces += piecesOfWords[first];
        }

        return (first, pieces + 1);
    }

    /// <summary>Each half of what two windows share is read in the window where it lies farther inside.</summary>
    private static void DivideOverlaps(List<ReaderWindow> windows)
    {
        for (var i = 1; i < windows.Count; i++)
        {
            var (before, after) = (windows[i - 1], windows[i]);
            var border = after.First + ((before.End - after.First) / 2);
            windows[i - 1] = before with { OwnEnd = border };
            windows[i] = after with { OwnFirst = border };
        }
    }
}

using CsCheck;
using Lacuna.Models.Reader;

namespace Lacuna.Models.Tests.Reader;

public sealed class ReaderWindowsTests
{
    private static readonly Gen<(int[][] Paragraphs, int Limit, int Overlap)> Texts =
        Gen.Select(Gen.Int[1, 5].Array[0, 40].Array[0, 12], Gen.Int[12, 60], Gen.Int[0, 5], (paragraphs, limit, overlap) => (paragraphs, limit, overlap));

    [Fact]
    public void Whole_paragraphs_share_a_window_as_long_as_they_fit()
    {
        // Start 1, then 3 + 1 and 4 + 1: ten pieces.
        Assert.Equal([new ReaderWindow(0, 2, 0, 2)], ReaderWindows.Cut([1, 2, 4], [2], 10));
        Assert.Equal([new ReaderWindow(0, 3, 0, 3)], ReaderWindows.Cut([1, 2, 4], [2, 1], 10));
        Assert.Equal([new ReaderWindow(0, 2, 0, 2), new ReaderWindow(2, 3, 2, 3)], ReaderWindows.Cut([1, 2, 4], [2, 1], 9));
    }

    [Fact]
    public void Parts_of_a_long_paragraph_share_words_and_divide_them()
    {
        var windows = ReaderWindows.Cut([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [10], 8, 2);
        Assert.Equal([new ReaderWindow(0, 6, 0, 5), new ReaderWindow(4, 10, 5, 10)], windows);
    }

    [Fact]
    public void Every_word_is_read_once_and_no_window_is_too_long() => Texts.Sample(text =>
    {
        var pieces = text.Paragraphs.SelectMany(paragraph => paragraph).ToArray();
        var windows = ReaderWindows.Cut(pieces, text.Paragraphs.Select(paragraph => paragraph.Length).ToArray(), text.Limit, text.Overlap);
        var word = 0;
        foreach (var window in windows)
        {
            Assert.Equal(word, window.OwnFirst);
            Assert.True(window.First <= window.OwnFirst && window.OwnFirst < window.OwnEnd && window.OwnEnd <= window.End);
            var (start, marks) = (0, 1);
            foreach (var paragraph in text.Paragraphs)
            {
                marks += Math.Max(start, window.First) < Math.Min(start + paragraph.Length, window.End) ? 1 : 0;
                start += paragraph.Length;
            }

            Assert.True(pieces[window.First..window.End].Sum() + marks <= text.Limit);
            word = window.OwnEnd;
        }

        Assert.Equal(pieces.Length, word);
    });

    [Fact]
    public void A_word_longer_than_a_window_has_one_for_itself() =>
        Assert.Equal([new ReaderWindow(0, 1, 0, 1), new ReaderWindow(1, 2, 1, 2), new ReaderWindow(2, 3, 2, 3)], ReaderWindows.Cut([1, 90, 1], [3], 12, 4));
}

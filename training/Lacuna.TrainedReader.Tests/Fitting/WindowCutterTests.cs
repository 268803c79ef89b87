using Lacuna.Models.Pieces;
using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Corpora;
using Lacuna.TrainedReader.Fitting;

namespace Lacuna.TrainedReader.Tests.Fitting;

public sealed class WindowCutterTests
{
    private static readonly WordPieces Pieces = WordPieces.Open(Path.Combine(AppContext.BaseDirectory, "models", "sentence-encoder.vocab.txt"));

    [Theory]
    [InlineData(12)]
    [InlineData(20)]
    [InlineData(192)]
    public void Every_word_is_in_one_window_and_no_window_is_longer_than_asked(int limit)
    {
        var document = Document([10, 3, 40, 1]);
        var windows = new WindowCutter(Pieces).Cut(document, limit).ToList();
        Assert.All(windows, window => Assert.InRange(window.Ids.Length, 1, limit));
        Assert.Equal(Enumerable.Range(0, 54), windows.SelectMany(window => Enumerable.Range(window.FirstWord, window.Words)));
    }

    [Fact]
    public void First_pieces_point_at_words_and_a_mark_closes_each_paragraph()
    {
        var document = new LabelledDocument("test", [ReaderWords.Prepare(["Unprecedentedness", "said"]), ReaderWords.Prepare(["yes"])]);
        var window = Assert.Single(new WindowCutter(Pieces).Cut(document, 192));
        Assert.Equal(Pieces.Start, window.Ids[0]);
        Assert.Equal(Pieces.End, window.Ids[window.FirstPieces[2] - 1]);
        Assert.Equal(Pieces.End, window.Ids[^1]);
        Assert.Equal([0..2, 2..3], window.Paragraphs);
        Assert.True(window.FirstPieces[1] - window.FirstPieces[0] > 1);
        Assert.Equal(window.Ids.Length, window.Types.Length);
        Assert.Equal(PiecesOf("said"), window.Ids[window.FirstPieces[1]..(window.FirstPieces[2] - 1)]);
    }

    [Fact]
    public void A_window_that_parts_a_paragraph_holds_its_ranges_from_its_own_first_word()
    {
        var windows = new WindowCutter(Pieces).Cut(Document([30]), 12).ToList();
        Assert.True(windows.Count > 1);
        Assert.All(windows, window => Assert.Equal([0..window.Words], window.Paragraphs));
    }

    private static LabelledDocument Document(int[] words) => new("test", [.. words.Select(count => ReaderWords.Prepare([.. Enumerable.Repeat("peace", count)]))]);

    private static long[] PiecesOf(string word)
    {
        var ids = new List<long>();
        Pieces.Append(word, ids);
        return [.. ids];
    }
}

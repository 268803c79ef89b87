using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Lacuna.Intake.Pdf;

/// <summary>Cuts a page into blocks before anything is read, so that no line runs across a gutter, and puts the blocks into reading order.</summary>
internal static class PageLayout
{
    /// <summary>Points that a page may measure (ISO 32000, annex C). The layout analysis makes tables as long as the distances between words.</summary>
    private const double LargestPage = 14_400;

    /// <summary>The blocks of <paramref name="page"/>.</summary>
    /// <exception cref="InvalidDataException">It holds more letters than any page of print.</exception>
    public static PdfPage Read(Page page, IntakeLimits limits, CancellationToken cancellation)
    {
        var letters = page.Letters;
        if (letters.Count > limits.LettersOnPage)
        {
            throw new InvalidDataException("A page holds more letters than a page can.");
        }

        cancellation.ThrowIfCancellationRequested();
        // Stamps and margins run across; the page's own text is what most letters stand in.
        var way = letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).GroupBy(letter => letter.TextOrientation).MaxBy(group => group.Count())?.Key;
        var words = NearestNeighbourWordExtractor.Instance.GetWords([.. OverlaidLetters.Without(letters.Where(letter => letter.TextOrientation == way && IsOnPage(letter, page)))]).ToList();
        LineNumbers.Remove(words);
        if (words.Count == 0)
        {
            return new PdfPage(page.Height, []);
        }

        cancellation.ThrowIfCancellationRequested();
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        cancellation.ThrowIfCancellationRequested();
        var ordered = UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(block => block.ReadingOrder);
        return new PdfPage(page.Height, [.. ordered.Select(BlockOf).Where(block => block.Lines.Count > 0)]);
    }

    private static bool IsOnPage(Letter letter, Page page)
    {
        var box = letter.BoundingBox;
        return double.IsFinite(box.Left) && double.IsFinite(box.Bottom) && double.IsFinite(box.Width) && double.IsFinite(box.Height)
            && box.Left >= -1 && box.Bottom >= -1 && box.Left <= Math.Min(page.Width, LargestPage) + 1 && box.Bottom <= Math.Min(page.Height, LargestPage) + 1
            && box.Width <= LargestPage && box.Height <= LargestPage;
    }

    private static PdfBlock BlockOf(TextBlock block) => new([.. block.TextLines.Select(LineOf).Where(line => line.Text.Length > 0)]);

    private static PdfLine LineOf(TextLine line)
    {
        var letters = line.Words.SelectMany(word => word.Letters).ToList();
        return new PdfLine(LineText.Of(line.Words), line.BoundingBox.Left, line.BoundingBox.Right, line.BoundingBox.Bottom, letters.Count == 0 ? 0 : letters.Average(letter => letter.PointSize));
    }
}

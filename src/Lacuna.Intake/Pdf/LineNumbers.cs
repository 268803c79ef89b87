using System.Globalization;
using UglyToad.PdfPig.Content;

namespace Lacuna.Intake.Pdf;

/// <summary>Takes away the numbers of lines that drafts and court papers have in the margin, which would stand in the middle of sentences.</summary>
internal static class LineNumbers
{
    /// <summary>Numbers below which a margin may hold something else.</summary>
    private const int LeastNumbers = 4;

    /// <summary>Points between the numbers and the text.</summary>
    private const double LeastGap = 6;

    /// <summary>Removes figures left of all other words when they rise evenly down the page.</summary>
    public static void Remove(List<Word> words)
    {
        var others = words.Where(word => !IsNumber(word)).ToList();
        if (others.Count == 0)
        {
            return;
        }

        var edge = others.Min(word => word.BoundingBox.Left);
        var margin = words.Where(word => IsNumber(word) && word.BoundingBox.Right + LeastGap <= edge).OrderByDescending(word => word.BoundingBox.Bottom).ToList();
        var numbers = margin.ConvertAll(word => int.Parse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture));
        if (numbers.Count < LeastNumbers)
        {
            return;
        }

        var step = numbers[1] - numbers[0];
        if (step > 0 && Enumerable.Range(1, numbers.Count - 1).All(i => numbers[i] - numbers[i - 1] == step))
        {
            words.RemoveAll(margin.Contains);
        }
    }

    private static bool IsNumber(Word word) => word.Text.Length is > 0 and <= 4 && word.Text.All(char.IsAsciiDigit);
}

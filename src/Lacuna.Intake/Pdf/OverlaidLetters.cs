using UglyToad.PdfPig.Content;

namespace Lacuna.Intake.Pdf;

/// <summary>Takes letters once that are drawn several times over one another, for a bold look or by mischief.</summary>
internal static class OverlaidLetters
{
    /// <summary>Distance within which the same letter is the same one, in sizes of the letter; two narrow letters side by side are a fifth apart.</summary>
    private const double Near = 0.08;

    /// <summary>The letters of <paramref name="letters"/> without those that lie over their like.</summary>
    public static IEnumerable<Letter> Without(IEnumerable<Letter> letters)
    {
        var seen = new HashSet<(string Value, int Size, long X, long Y)>();
        foreach (var letter in letters)
        {
            var size = Math.Clamp((int)letter.PointSize, 1, 1000);
            var (x, y) = ((long)(letter.BoundingBox.Left / (Near * size)), (long)(letter.BoundingBox.Bottom / (Near * size)));
            var isNew = true;
            for (var dx = -1; dx <= 1; dx++)
            {
                for (var dy = -1; dy <= 1; dy++)
                {
                    isNew &= !seen.Contains((letter.Value, size, x + dx, y + dy));
                }
            }

            if (isNew)
            {
                seen.Add((letter.Value, size, x, y));
                yield return letter;
            }
        }
    }
}

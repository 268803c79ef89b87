using Lacuna.Intake.Cleaning;

namespace Lacuna.Intake.Pdf;

/// <summary>Finds the headline of a PDF.</summary>
internal static class PdfTitle
{
    /// <summary>Longest headline, in characters.</summary>
    private const int Longest = 300;

    /// <summary>How much larger than the text a headline is set.</summary>
    private const double Larger = 1.15;

    /// <summary>Blocks from the beginning among which it is looked for.</summary>
    private const int Reach = 6;

    /// <summary>The stated title where the first page shows it, since programs put file names there; else what stands largest at its beginning.</summary>
    public static string Find(List<PdfPage> pages, string stated)
    {
        var first = pages.Find(page => page.Blocks.Count > 0);
        if (first is null)
        {
            return "";
        }

        var shown = string.Join(' ', first.Lines.Select(line => line.Text));
        if (stated.Length is > 0 and <= Longest && shown.Contains(stated, StringComparison.OrdinalIgnoreCase))
        {
            return stated;
        }

        var usual = pages.SelectMany(page => page.Lines).GroupBy(line => Math.Round(line.Size)).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        var largest = first.Blocks.Take(Reach).SelectMany(block => block.Lines).Where(line => line.Size >= Larger * usual).Select(line => line.Size).DefaultIfEmpty().Max();
        if (largest <= 0)
        {
            return "";
        }

        var block = first.Blocks.First(block => block.Lines.Exists(line => line.Size >= largest - 0.5));
        var title = Spaces.OneLine(TextCleaner.Clean(string.Join(' ', block.Lines.Where(line => line.Size >= largest - 0.5).Select(line => line.Text))));
        return title.Length <= Longest ? title : "";
    }
}

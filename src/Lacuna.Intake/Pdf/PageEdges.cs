using System.Text;
using System.Text.RegularExpressions;

namespace Lacuna.Intake.Pdf;

/// <summary>Finds what stands at the top and the foot of every page and is no part of the text: running titles, page numbers.</summary>
internal static partial class PageEdges
{
    /// <summary>Share of the page's height at either end that counts as its edge.</summary>
    private const double Edge = 0.12;

    /// <summary>Lines looked at from either end.</summary>
    private const int MostLines = 3;

    /// <summary>Pages that must share a line; left and right pages often differ.</summary>
    private const int LeastPages = 3;

    /// <summary>Share of all pages that must share it.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Removes them, and gives their number.</summary>
    public static int Remove(List<PdfPage> pages)
    {
        if (pages.Count < 2)
        {
            return 0;
        }

        var found = pages.SelectMany(page => Candidates(page).Select(line => (Page: page, Line: line, Key: KeyOf(line.Text)))).ToList();
        var least = Math.Max(Math.Min(LeastPages, pages.Count), LeastShare * pages.Count);
        var repeated = found.GroupBy(candidate => candidate.Key).Where(group => group.Select(candidate => candidate.Page).Distinct().Count() >= least).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var removed = 0;
        foreach (var (page, line, key) in found)
        {
            if (repeated.Contains(key) || PageNumber().IsMatch(line.Text))
            {
                removed += page.Blocks.Sum(block => block.Lines.RemoveAll(other => ReferenceEquals(other, line)));
            }
        }

        foreach (var page in pages)
        {
            page.Blocks.RemoveAll(block => block.Lines.Count == 0);
        }

        return removed;
    }

    private static IEnumerable<PdfLine> Candidates(PdfPage page)
    {
        var lines = page.Lines.OrderByDescending(line => line.Bottom).ToList();
        return lines.Take(MostLines).Where(line => line.Bottom >= page.Height * (1 - Edge))
            .Concat(lines.TakeLast(MostLines).Where(line => line.Bottom <= page.Height * Edge));
    }

    /// <summary>The line with every number as one sign, so that page numbers in it do not tell pages apart.</summary>
    private static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length == 0 || key[^1] != '#')
            {
                key.Append('#');
            }
        }

        return key.ToString().Trim();
    }

    [GeneratedRegex(@"^\W{0,3}(?:(?:page|p\.|seite|стр\.?|с\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|von|de|из)\s*\d{1,4})?\W{0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}

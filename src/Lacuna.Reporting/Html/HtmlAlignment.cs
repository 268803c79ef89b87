using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Html;

/// <summary>Two wordings, one above the other: each piece is a small column, and columns fill lines as words do.</summary>
internal static class HtmlAlignment
{
    /// <summary>Hidden from screen readers, which would read the two wordings word by word in turn: the finding's quotes give both, and its details every change.</summary>
    public static void Write(HtmlPage page, Alignment alignment)
    {
        page.Open("div", ("class", "aligned"), ("aria-hidden", "true"));
        Write(page, "pair whose", alignment.Above, alignment.Below, "");
        foreach (var piece in alignment.Pieces)
        {
            page.Text(" ");
            Write(page, piece.Change.Length > 0 ? "pair changed" : "pair", piece.Above, piece.Below, piece.Change);
        }

        page.Close().Line();
    }

    private static void Write(HtmlPage page, string cssClass, string above, string below, string change)
    {
        page.Open("span", ("class", cssClass)).Element("bdi", above).Element("bdi", below);
        if (change.Length > 0)
        {
            page.Element("small", change);
        }

        page.Close();
    }
}

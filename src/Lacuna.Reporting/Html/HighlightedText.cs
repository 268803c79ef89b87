using Lacuna.Core.Text;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Html;

/// <summary>
/// The text of an account with the places that findings rest on. Places may overlap: the text is cut at every edge, each piece is marked for the
/// shortest place that covers it, and every place has its own numbered anchor at its start. Numbers come from the style sheet,
/// so that the page's text without tags is the account's text.
/// </summary>
internal static class HighlightedText
{
    public static void Write(HtmlPage page, Account account)
    {
        var text = account.Document.Text;
        var places = account.Highlights
            .Select(place => new Shown(place, ShownSpan.Of(place.Span, text)))
            .Where(place => !place.At.IsEmpty)
            .DistinctBy(place => (place.Of.PointId, place.Of.Span))
            .OrderBy(place => place.At.Start).ThenByDescending(place => place.At.Length)
            .ToList();
        var at = 0;
        while (at < text.Length)
        {
            var gap = text.AsSpan(at).IndexOf("\n\n");
            var end = gap < 0 ? text.Length : at + gap;
            if (end > at)
            {
                page.Open("p", ("dir", "auto"));
                WriteStretch(page, account, places, TextSpan.FromBounds(at, end));
                page.Close();
            }

            var next = end;
            while (next < text.Length && text[next] == '\n')
            {
                next++;
            }

            page.Text(text.AsSpan(end, next - end));
            at = next;
        }
    }

    private static void WriteStretch(HtmlPage page, Account account, List<Shown> places, TextSpan stretch)
    {
        var text = account.Document.Text;
        var here = places.Where(place => place.At.Overlaps(stretch)).ToList();
        var edges = new SortedSet<int> { stretch.Start, stretch.End };
        foreach (var place in here)
        {
            edges.Add(Math.Max(place.At.Start, stretch.Start));
            edges.Add(Math.Min(place.At.End, stretch.End));
        }

        var from = stretch.Start;
        foreach (var to in edges.Skip(1))
        {
            var piece = TextSpan.FromBounds(from, to);
            foreach (var place in here.Where(place => piece.Contains(place.At.Start)))
            {
                WriteNumber(page, account, place.Of);
            }

            var covering = here.Where(place => place.At.Overlaps(piece)).ToList();
            if (covering.Count == 0)
            {
                page.Text(piece.AsSpan(text));
            }
            else
            {
                WritePiece(page, covering, piece.AsSpan(text));
            }

            from = to;
        }
    }

    private static void WriteNumber(HtmlPage page, Account account, Highlight place)
    {
        var sign = MarkWords.SignOf(place.Mark);
        page.Open(
            "a",
            ("class", $"to {HtmlNames.ClassOf(place.Mark)}"),
            ("id", HtmlNames.AnchorOf(account.Letter, place.PointId, place.Span)),
            ("href", $"#{place.PointId}"),
            ("data-n", place.Number + sign),
            ("aria-label", $"Back to {place.Number} {MarkWords.WordOf(place.Mark)}".TrimEnd())).Close();
    }

    private static void WritePiece(HtmlPage page, List<Shown> covering, ReadOnlySpan<char> words)
    {
        var shortest = covering.MinBy(place => place.At.Length)!.Of;
        var many = covering.DistinctBy(place => place.Of.PointId).Count() > 1 ? " many" : "";
        page.Open(
            "a",
            ("class", $"words {HtmlNames.ClassOf(shortest.Mark)}{many}"),
            ("href", $"#{shortest.PointId}"),
            ("tabindex", "-1")).Text(words).Close();
    }

    /// <summary>A place and the part of it that is marked.</summary>
    private sealed record Shown(Highlight Of, TextSpan At);
}

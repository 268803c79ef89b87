using Lacuna.Core.Text;
using Lacuna.Reporting.Model;

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
            .Select(place => place with { Span = Whole(place.Span, text) })
            .Where(place => !place.Span.IsEmpty)
            .DistinctBy(place => (place.PointId, place.Span))
            .OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.Length)
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

    private static void WriteStretch(HtmlPage page, Account account, List<Highlight> places, TextSpan stretch)
    {
        var text = account.Document.Text;
        var edges = new SortedSet<int> { stretch.Start, stretch.End };
        foreach (var place in places)
        {
            if (place.Span.Overlaps(stretch))
            {
                edges.Add(Math.Max(place.Span.Start, stretch.Start));
                edges.Add(Math.Min(place.Span.End, stretch.End));
            }
        }

        var from = stretch.Start;
        foreach (var to in edges.Skip(1))
        {
            var piece = TextSpan.FromBounds(from, to);
            foreach (var place in places.Where(place => place.Span.Start >= from && place.Span.Start < to))
            {
                WriteNumber(page, account, place);
            }

            var covering = places.Where(place => place.Span.Overlaps(piece)).ToList();
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
        var sign = HtmlNames.SignOf(place.Mark);
        page.Open(
            "a",
            ("class", $"to {HtmlNames.ClassOf(place.Mark)}"),
            ("id", HtmlNames.AnchorOf(account.Letter, place.PointId, place.Span)),
            ("href", $"#{place.PointId}"),
            ("data-n", place.Number + sign),
            ("aria-label", $"Back to {place.Number} {HtmlNames.WordOf(place.Mark)}".TrimEnd())).Close();
    }

    private static void WritePiece(HtmlPage page, List<Highlight> covering, ReadOnlySpan<char> words)
    {
        var shortest = covering.MinBy(place => place.Span.Length)!;
        var many = covering.DistinctBy(place => place.PointId).Count() > 1 ? " many" : "";
        page.Open(
            "a",
            ("class", $"words {HtmlNames.ClassOf(shortest.Mark)}{many}"),
            ("href", $"#{shortest.PointId}"),
            ("tabindex", "-1")).Text(words).Close();
    }

    /// <summary>The part of the span that lies in the text, never cut inside a surrogate pair.</summary>
    private static TextSpan Whole(TextSpan span, string text)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        if (start > 0 && start < text.Length && char.IsSurrogatePair(text[start - 1], text[start]))
        {
            start--;
        }

        if (end > 0 && end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}

using Lacuna.Core.Text;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Html;

/// <summary>One section of a page.</summary>
internal static class HtmlSection
{
    public static void Write(HtmlPage page, Section section)
    {
        var heading = $"{section.Id}-heading";
        page.Open("section", ("id", section.Id), ("class", section.Kind == SectionKind.Findings ? null : "box"), ("aria-labelledby", heading)).Line();
        page.Element("h2", section.Heading, ("id", heading)).Line();
        foreach (var block in section.Blocks)
        {
            Write(page, block);
        }

        page.Close().Line();
    }

    /// <summary>Words that lead to <paramref name="url"/> where it is an address that a browser may follow; the words alone otherwise.</summary>
    public static void WriteLink(HtmlPage page, string words, string? url, string? cssClass = null)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            page.Open("a", ("class", cssClass), ("href", address.AbsoluteUri), ("rel", "noopener noreferrer")).Element("bdi", words).Close();
        }
        else
        {
            page.Element("bdi", words);
        }
    }

    private static void Write(HtmlPage page, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Open("p").Words(paragraph.Words).Close().Line();
                break;
            case FactList facts:
                page.Open("dl").Line();
                foreach (var fact in facts.Facts)
                {
                    Write(page, fact);
                }

                page.Close().Line();
                break;
            case Point point:
                Write(page, point);
                break;
            case Table table:
                Write(page, table);
                break;
            default:
                throw new InvalidOperationException($"No page form for {block.GetType().Name}.");
        }
    }

    private static void Write(HtmlPage page, Fact fact)
    {
        page.Open("dt", ("id", fact.Id), ("class", HtmlNames.ClassOf(fact.Mark)));
        WriteSign(page, fact.Mark);
        page.Text(fact.Term).Close().Open("dd").Words(fact.Value);
        foreach (var quote in fact.Quotes)
        {
            Write(page, quote, fact.Id);
        }

        page.Close().Line();
    }

    private static void Write(HtmlPage page, Point point)
    {
        var brief = point.Headline.Runs.IsEmpty && point.Quotes.Length == 1 ? " brief" : "";
        page.Open("article", ("id", point.Id), ("class", $"point {HtmlNames.ClassOf(point.Mark)}{brief}"), ("aria-labelledby", $"{point.Id}-heading")).Line();
        page.Open("h3", ("id", $"{point.Id}-heading")).Element("span", point.Number, ("class", "n")).Text(" ");
        WriteSign(page, point.Mark);
        _ = point.Headline.Runs.IsEmpty ? page.Text(MarkWords.WordOf(point.Mark)) : page.Words(point.Headline);
        page.Close().Line();
        foreach (var quote in point.Quotes)
        {
            Write(page, quote, point.Id);
        }

        if (point.Alignment is { } alignment)
        {
            HtmlAlignment.Write(page, alignment);
        }

        foreach (var detail in point.Details)
        {
            page.Open("p", ("class", "detail")).Words(detail).Close().Line();
        }

        if (!point.FurtherQuotes.IsEmpty)
        {
            page.Open("details").Element("summary", $"Where the words stand ({Counted.Number(point.FurtherQuotes.Length)})").Line();
            foreach (var quote in point.FurtherQuotes)
            {
                Write(page, quote, point.Id);
            }

            page.Close().Line();
        }

        page.Close().Line();
    }

    private static void WriteSign(HtmlPage page, Mark mark)
    {
        if (mark != Mark.None)
        {
            page.Element("span", MarkWords.SignOf(mark), ("class", "sign"), ("aria-hidden", "true")).Text(" ");
        }
    }

    private static void Write(HtmlPage page, Quote quote, string? findingId)
    {
        page.Open("figure").Open("figcaption", ("class", quote.Account is null ? "record" : null)).Element("bdi", quote.Label);
        if (quote.Account is null)
        {
            page.Text(", ");
            WriteLink(page, quote.Detail.Length > 0 ? quote.Detail : quote.Evidence.Of.DocumentId, quote.Url);
        }

        page.Close();
        var marks = quote.WithContext || QuoteMarks.AreNeeded(quote.Evidence.Exact);
        page.Open("blockquote", ("dir", "auto"), ("lang", quote.Language)).Text(marks ? "“" : "");
        if (quote.WithContext)
        {
            page.Element("span", QuoteContext.Before(quote.Evidence, "…"), ("class", "faint"));
        }

        WriteExact(page, quote, findingId);
        if (quote.WithContext)
        {
            page.Element("span", QuoteContext.After(quote.Evidence, "…"), ("class", "faint"));
        }

        page.Text(marks ? "”" : "");
        if (quote is { Account: not null, Detail.Length: > 0 })
        {
            page.Text(" ").Element("span", $"({quote.Detail})", ("class", "faint"));
        }

        page.Close().Close().Line();
    }

    private static void WriteExact(HtmlPage page, Quote quote, string? findingId)
    {
        if (quote is { Account: { } account, Evidence.At.IsEmpty: false } && findingId is not null)
        {
            page.Element("a", quote.Evidence.Exact, ("href", $"#{HtmlNames.AnchorOf(account, findingId, quote.Evidence.At)}"));
        }
        else if (!quote.Evidence.At.IsEmpty && page.Passage?.Invoke(quote.Evidence) is { } passage)
        {
            page.Element("a", quote.Evidence.Exact, ("href", passage), ("class", "passage"));
        }
        else
        {
            page.Element("mark", quote.Evidence.Exact);
        }
    }

    private static void Write(HtmlPage page, Table table)
    {
        page.Open("table").Element("caption", table.Caption).Open("thead").Open("tr");
        foreach (var column in table.Columns)
        {
            page.Element("th", column, ("scope", "col"));
        }

        page.Close().Close().Open("tbody").Line();
        foreach (var row in table.Rows)
        {
            page.Open("tr");
            foreach (var cell in row)
            {
                page.Open("td").Words(cell).Close();
            }

            page.Close().Line();
        }

        page.Close().Close().Line();
    }
}

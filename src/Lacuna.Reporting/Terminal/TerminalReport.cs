using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Spectre.Console;
using Spectre.Console.Rendering;
using Table = Lacuna.Reporting.Model.Table;
using Paragraph = Lacuna.Reporting.Model.Paragraph;

namespace Lacuna.Reporting.Terminal;

/// <summary>A report as lines of text: marks and words carry everything, colour only repeats it. No words of a document are read as markup.</summary>
/// <param name="report">The report.</param>
public sealed class TerminalReport(Report report) : Renderable
{
    /// <summary>Documents of the record quoted for one finding; the page and the JSON form quote all.</summary>
    private const int MostOfRecord = 3;

    private const int NumberWidth = 3;
    private const int MarkWidth = 2;
    private const int PointIndent = NumberWidth + 1 + MarkWidth + 1;
    private const int TermWidth = 18;
    private const int SectionIndent = 2;

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var page = new TerminalPage(maxWidth, new Glyphs(options.Unicode));
        foreach (var answer in report.Answer)
        {
            page.Line(0, 0, answer);
        }

        Accounts(page);
        foreach (var section in report.Sections)
        {
            page.Heading(section.Heading);
            foreach (var block in section.Blocks)
            {
                Write(page, block, options);
            }
        }

        return page.Segments;
    }

    private static void Write(TerminalPage page, Block block, RenderOptions options)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Line(SectionIndent, SectionIndent + 2, paragraph.Words, page.Lead(paragraph.Mark));
                break;
            case FactList facts:
                foreach (var fact in facts.Facts)
                {
                    Write(page, fact);
                }

                break;
            case Point point:
                Write(page, point);
                break;
            case Table table:
                page.Table(table, options, SectionIndent);
                break;
            default:
                throw new InvalidOperationException($"No terminal form for {block.GetType().Name}.");
        }
    }

    private static void Write(TerminalPage page, Fact fact)
    {
        const int Indent = SectionIndent + TermWidth;
        var (sign, style) = page.Lead(fact.Mark);
        page.Line(SectionIndent, Indent, fact.Value, (fact.Term, TerminalStyles.Faint), (sign.Length > 0 ? $" {sign}" : "", style));
        WriteQuotes(page, Indent, fact.Quotes.AsSpan(), MostOfRecord, tellRest: true);
    }

    private static void Write(TerminalPage page, Point point)
    {
        var lead = (point.Number.PadLeft(NumberWidth) + " ", TerminalStyles.Faint);
        var quotes = point.Quotes.AsSpan();
        if (point.Headline.Runs.IsEmpty && !quotes.IsEmpty)
        {
            page.Quote(0, PointIndent, quotes[0], lead, page.Lead(point.Mark));
            quotes = quotes[1..];
        }
        else
        {
            page.Line(0, PointIndent, point.Headline, lead, page.Lead(point.Mark));
        }

        WriteQuotes(page, PointIndent, quotes, point.IsMinor ? 1 : MostOfRecord, tellRest: !point.IsMinor);
        if (point is { Alignment: { } alignment, IsMinor: false })
        {
            page.Aligned(alignment, PointIndent + 2);
        }

        foreach (var detail in point.IsMinor ? [] : point.Details)
        {
            page.Line(PointIndent + 2, PointIndent + 2, detail);
        }
    }

    /// <summary>All quotes of the accounts, and at most <paramref name="most"/> of the record.</summary>
    private static void WriteQuotes(TerminalPage page, int indent, ReadOnlySpan<Quote> quotes, int most, bool tellRest)
    {
        var ofRecord = 0;
        foreach (var quote in quotes)
        {
            if (quote.Account is not null || ++ofRecord <= most)
            {
                page.Quote(indent, indent, quote);
            }
        }

        if (ofRecord > most && tellRest)
        {
            page.Line(indent, indent, Phrase.Of($"{$"and in {Counted.Of(ofRecord - most, "more place")}, quoted with --html and --json":f}"));
        }
    }

    private void Accounts(TerminalPage page)
    {
        if (report.Accounts.IsEmpty)
        {
            return;
        }

        page.Blank();
        foreach (var account in report.Accounts)
        {
            var document = account.Document;
            var title = document.Title.Length > 0 ? Phrase.Of($": {document.Title:q}") : Phrase.Empty;
            var published = document.Published is { } time ? $", published {time.Wording}" : ", publication time unknown";
            page.Line(0, MarkWidth + 1, Phrase.Of($"{account.Name:b}{title}{published}"), (account.Letter, TerminalStyles.Title));
        }
    }
}

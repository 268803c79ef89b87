using System.Globalization;
using System.Text;
using Lacuna.Reporting.Model;
using Lacuna.Web.Links;

namespace Lacuna.Web.Assistants;

/// <summary>A report as plain lines, with the address of each piece of evidence beside its words, so that an assistant can cite it.</summary>
internal static class ReportText
{
    /// <summary>Characters of the findings; method and limits always follow.</summary>
    private const int MostCharacters = 16_000;

    /// <summary>Quotations of one finding.</summary>
    private const int MostQuotes = 4;

    /// <summary>The lines.</summary>
    /// <param name="report">The report.</param>
    /// <param name="root">Scheme and host.</param>
    /// <param name="whole">Address of the whole finding from the root; null when it has none.</param>
    public static string Of(Report report, string root, string? whole)
    {
        var text = new StringBuilder().AppendLine(Line(report.Title));
        foreach (var answer in report.Answer)
        {
            text.AppendLine(Line(answer.ToString()));
        }

        foreach (var section in report.Sections.Where(section => section.Kind == SectionKind.Findings))
        {
            if (text.Length > MostCharacters)
            {
                text.AppendLine().AppendLine(whole is null ? "More was found than fits here; ask more narrowly." : $"More was found than fits here: {root}{whole}");
                break;
            }

            Write(text, section, root);
        }

        foreach (var section in report.Sections.Where(section => section.Kind != SectionKind.Findings))
        {
            Write(text, section, root);
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    /// <summary>Words of the public on one line.</summary>
    public static string Line(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Write(StringBuilder text, Section section, string root)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {section.Heading}");
        foreach (var block in section.Blocks)
        {
            if (text.Length > MostCharacters && section.Kind == SectionKind.Findings)
            {
                return;
            }

            Write(text, block, root);
        }
    }

    private static void Write(StringBuilder text, Block block, string root)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.AppendLine(Line(paragraph.Words.ToString()));
                break;
            case FactList facts:
                foreach (var fact in facts.Facts)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"{fact.Term}: {Line(fact.Value.ToString())}");
                    Quotes(text, fact.Quotes, root);
                }

                break;
            case Point point:
                text.AppendLine(CultureInfo.InvariantCulture, $"{point.Number} {SignOf(point.Mark)} {Line(point.Headline.ToString())}");
                Quotes(text, point.Quotes, root);
                foreach (var detail in point.Details)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"   {Line(detail.ToString())}");
                }

                break;
            case Table table:
                text.AppendLine(CultureInfo.InvariantCulture, $"{table.Caption}: {string.Join(" | ", table.Columns)}");
                foreach (var row in table.Rows)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"- {string.Join(" | ", row.Select(cell => Line(cell.ToString())))}");
                }

                break;
        }
    }

    private static void Quotes(StringBuilder text, IReadOnlyCollection<Quote> quotes, string root)
    {
        foreach (var quote in quotes.Take(MostQuotes))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"   {Line(quote.Label)}{(quote.Detail.Length > 0 ? $" ({Line(quote.Detail)})" : "")}: \"{Line(quote.Evidence.Exact)}\" [{root}{Addresses.Passage(quote.Evidence)}]");
        }

        if (quotes.Count > MostQuotes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"   and in {quotes.Count - MostQuotes} more places");
        }
    }

    private static string SignOf(Mark mark) => mark switch
    {
        Mark.Shared => "(both)",
        Mark.Differs => "(differs)",
        Mark.OnlyInA => "(only A)",
        Mark.OnlyInB => "(only B)",
        Mark.Absent => "(in neither)",
        Mark.NotEstablished => "(not established)",
        _ => "",
    };
}

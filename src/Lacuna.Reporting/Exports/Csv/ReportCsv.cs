using System.Globalization;
using System.Text;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Exports.Csv;

/// <summary>The findings of a report, or one of its tables, as comma-separated values: RFC 4180, UTF-8, a heading, harmless to spreadsheets.</summary>
public static class ReportCsv
{
    private static readonly string[] Columns = ["section", "number", "mark", "finding", "whose", "words", "document", "version", "start", "length", "address", "detail"];

    /// <summary>The tables of a report, in its order.</summary>
    public static IReadOnlyList<Table> TablesOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Sections.SelectMany(static section => section.Blocks).OfType<Table>()];
    }

    /// <summary>One row for each piece of evidence of each finding; one for a finding that has none.</summary>
    public static string OfFindings(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rows = new StringBuilder();
        Append(rows, Columns);
        foreach (var section in report.Sections)
        {
            foreach (var block in section.Blocks)
            {
                var (number, mark, words, quotes) = block switch
                {
                    Point point => (point.Number, point.Mark, point.Headline.ToString(), [.. point.Quotes, .. point.FurtherQuotes]),
                    Paragraph paragraph => ("", paragraph.Mark, paragraph.Words.ToString(), (IReadOnlyList<Quote>)[]),
                    _ => ("", Mark.None, null, []),
                };
                AppendOf(rows, section, number, mark, words, quotes);
                foreach (var fact in (block as FactList)?.Facts ?? [])
                {
                    AppendOf(rows, section, fact.Term, fact.Mark, fact.Value.ToString(), fact.Quotes);
                }
            }
        }

        return rows.ToString();
    }

    /// <summary>A table with its own columns.</summary>
    public static string Of(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = new StringBuilder();
        Append(rows, table.Columns);
        foreach (var row in table.Rows)
        {
            Append(rows, row.Select(static cell => string.Concat(cell.Runs.Select(static run => run.Text))));
        }

        return rows.ToString();
    }

    private static void AppendOf(StringBuilder rows, Section section, string number, Mark mark, string? words, IReadOnlyList<Quote> quotes)
    {
        if (words is null)
        {
            return;
        }

        string[] start = [section.Heading, number, MarkWords.WordOf(mark), words];
        foreach (var quote in quotes)
        {
            var at = quote.Evidence;
            Append(
                rows,
                [
                    .. start, quote.Label, at.Exact, at.Of.DocumentId, at.Of.ContentHash,
                    at.At.Start.ToString(CultureInfo.InvariantCulture), at.At.Length.ToString(CultureInfo.InvariantCulture), quote.Url ?? "", quote.Detail,
                ]);
        }

        if (quotes.Count == 0)
        {
            Append(rows, [.. start, .. Enumerable.Repeat("", Columns.Length - start.Length)]);
        }
    }

    private static void Append(StringBuilder rows, IEnumerable<string> cells) => rows.AppendJoin(',', cells.Select(static cell => CsvCell.Of(cell))).Append("\r\n");
}

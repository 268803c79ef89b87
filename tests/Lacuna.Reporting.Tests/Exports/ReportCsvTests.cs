using CsvHelper;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Exports.Csv;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Exports;

public sealed class ReportCsvTests
{
    [Fact]
    public void Each_piece_of_evidence_is_a_row_with_its_exact_words() => EveryCulture.Check(() =>
    {
        var report = ComparisonReport.Of(Call.Comparison, [Call.Elsewhere]);
        var rows = Read(ReportCsv.OfFindings(report));
        var quotes = report.Sections.SelectMany(section => section.Blocks).OfType<Point>().SelectMany(point => point.Quotes).Select(quote => quote.Evidence.Exact).ToList();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, words => Assert.Contains(rows, row => row[5] == words));
        Assert.All(rows, row => Assert.Equal(12, row.Length));
        Assert.Contains(rows, row => row[2] == "absent from both");
    });

    [Fact]
    public void A_cell_that_would_be_a_formula_is_none()
    {
        var table = new Table("t", ["=a", "b"], [[Phrase.Plain("=HYPERLINK(\"x\")"), Phrase.Of($"{"a, \"b\"\nc":q}")]]);
        Assert.Equal([["'=a", "b"], ["'=HYPERLINK(\"x\")", "a, \"b\"\nc"]], Read(ReportCsv.Of(table)));
    }

    private static List<string[]> Read(string csv)
    {
        using var file = CsvReader.Create(new StringReader(csv), new CsvReaderOptions(), leaveOpen: false);
        var rows = new List<string[]>();
        while (file.Read())
        {
            rows.Add([.. Enumerable.Range(0, file.Headers.Count).Select(i => file.GetString(i) ?? "")]);
        }

        return [[.. file.Headers], .. rows];
    }
}

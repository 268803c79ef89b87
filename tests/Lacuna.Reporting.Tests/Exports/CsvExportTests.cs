using CsCheck;
using CsvHelper;
using Lacuna.Reporting.Exports.Csv;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Exports;

public sealed class CsvExportTests
{
    private static readonly string[] Pieces = ["=", "'", "+", "-", "@", "\t", "\n", "a", "＝", ""];

    [Fact]
    public async Task Another_reader_reads_the_exact_words_of_odd_texts()
    {
        await using var made = await MadeArchive.OfAsync(MadeArchive.OddOne(MadeArchive.Odd));
        var row = Assert.Single(Rows(await made.ExportAsync("statements", "csv")));
        Assert.Equal(MadeArchive.Odd, FormulaGuard.Unguard(row["exact"]));
        Assert.Equal("'=1+1, \"odd\"", row["title"]);
        Assert.Equal("'-Odd|Source\\", row["source"]);
        Assert.Equal("group:o\\|dd", row["speaker_ids"]);
        Assert.Equal("", row["url"]);
    }

    [Fact]
    public async Task No_cell_begins_a_formula()
    {
        await using var made = await MadeArchive.OfSampleAsync();
        var cells = Rows(await made.ExportAsync("documents", "csv")).SelectMany(row => row.Values).ToList();
        Assert.All(cells, cell => Assert.False(cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal), cell));
        Assert.Contains(cells, cell => cell.StartsWith("'=", StringComparison.Ordinal));
    }

    [Fact]
    public void A_guarded_cell_gives_its_text_back() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 5].Select(picks => string.Concat(picks.Select(pick => Pieces[pick]))).Sample(text =>
        {
            var cell = FormulaGuard.Guard(text);
            Assert.False(cell.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal));
            Assert.Equal(text, FormulaGuard.Unguard(cell));
        });

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData(" spaced", "\" spaced\"")]
    [InlineData("", "")]
    public void Cells_are_quoted_where_they_must_be(string text, string cell) => Assert.Equal(cell, CsvCell.Of(text));

    private static List<Dictionary<string, string>> Rows(string text)
    {
        using var csv = CsvReader.Create(new StringReader(text), new CsvReaderOptions(), leaveOpen: false);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(Enumerable.Range(0, csv.Headers.Count).ToDictionary(i => csv.Headers[i], i => csv.GetString(i) ?? "", StringComparer.Ordinal));
        }

        return rows;
    }
}

using Lacuna.Reporting.Exports;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Exports;

public sealed class ExportCatalogueTests
{
    [Fact]
    public async Task Every_export_of_the_sample_is_its_golden_file()
    {
        await using var made = await MadeArchive.OfSampleAsync();
        foreach (var export in ExportCatalogue.All.Where(export => export.Format != "parquet"))
        {
            Golden.Check($"exports/wang-kuleba/{export.What}.{export.Format}", await made.ExportAsync(export.What, export.Format));
        }
    }

    [Fact]
    public async Task Every_export_is_the_same_under_all_cultures()
    {
        await using var made = await MadeArchive.OfSampleAsync();
        foreach (var export in ExportCatalogue.All.Where(export => export.Format != "parquet"))
        {
            var made1 = await made.ExportAsync(export.What, export.Format);
            EveryCulture.Check(() => Assert.Equal(made1, made.ExportAsync(export.What, export.Format).GetAwaiter().GetResult()));
        }
    }

    [Fact]
    public void A_kind_is_found_in_its_formats_alone()
    {
        Assert.NotNull(ExportCatalogue.Find("statements", "csv"));
        Assert.Null(ExportCatalogue.Find("statements", "ical"));
        Assert.Empty(ExportCatalogue.FormatsOf("nothing"));
        Assert.Equal(ExportCatalogue.All.Length, ExportCatalogue.All.Select(export => (export.What, export.Format)).Distinct().Count());
    }

    [Fact]
    public void Every_kind_format_and_column_is_explained()
    {
        var page = File.ReadAllText(Path.Combine(Cases.Repository, "docs", "exports.md"));
        foreach (var export in ExportCatalogue.All)
        {
            Assert.Contains($"`{export.What}`", page, StringComparison.Ordinal);
            Assert.Contains($"`{export.Format}`", page, StringComparison.Ordinal);
        }

        var columns = Directory.GetFiles(Cases.Path("exports/wang-kuleba")).Where(file => !file.EndsWith("ical", StringComparison.Ordinal) && !file.EndsWith("graphml", StringComparison.Ordinal) && !file.EndsWith("jsonl", StringComparison.Ordinal) && !file.EndsWith("annotations", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).First().Split(','));
        Assert.All(columns.Distinct(), column => Assert.Contains($"`{column}`", page, StringComparison.Ordinal));
    }
}

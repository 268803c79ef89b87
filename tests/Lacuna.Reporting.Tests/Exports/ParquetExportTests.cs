using Lacuna.Reporting.Exports;
using Lacuna.Reporting.Tests.Made;
using Parquet;

namespace Lacuna.Reporting.Tests.Exports;

public sealed class ParquetExportTests
{
    [Fact]
    public async Task A_reader_of_the_format_reads_the_exact_words_and_numbers()
    {
        await using var made = await MadeArchive.OfAsync(MadeArchive.OddOne(MadeArchive.Odd));
        await using var reader = await ReadAsync(made, "statements");
        var rows = reader.OpenRowGroupReader(0);
        Assert.Equal(1, rows.RowCount);
        var words = new string?[1];
        await rows.ReadAsync(reader.Schema.FindDataField("exact"), words.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(MadeArchive.Odd, words[0]);
        await rows.ReadAsync(reader.Schema.FindDataField("url"), words.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Null(words[0]);
        await rows.ReadAsync(reader.Schema.FindDataField("speaker_ids"), words.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("group:o\\|dd", words[0]);
        var ends = new long?[1];
        await rows.ReadAsync<long>(reader.Schema.FindDataField("end"), ends.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(MadeArchive.Odd.Length, ends[0]);
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("contacts")]
    [InlineData("agenda")]
    [InlineData("names")]
    public async Task Every_kind_has_its_columns_also_when_there_is_no_row(string what)
    {
        await using var full = await MadeArchive.OfSampleAsync();
        await using var empty = await MadeArchive.EmptyAsync();
        await using var one = await ReadAsync(full, what);
        await using var other = await ReadAsync(empty, what);
        Assert.Equal(one.Schema, other.Schema);
        Assert.True(one.OpenRowGroupReader(0).RowCount > 0);
    }

    private static async Task<ParquetReader> ReadAsync(MadeArchive made, string what)
    {
        var stream = new MemoryStream();
        await ExportCatalogue.Find(what, "parquet")!.WriteAsync(made.Archive, MadeArchive.Everything, stream, TestContext.Current.CancellationToken);
        stream.Position = 0;
        return await ParquetReader.CreateAsync(stream);
    }
}

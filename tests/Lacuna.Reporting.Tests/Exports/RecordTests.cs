using System.Text;
using CsCheck;
using Lacuna.Archive.Importing;
using Lacuna.Reporting.Exports.Records;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Exports;

public sealed class RecordTests
{
    private static readonly string[] Pieces = ["a", "\n", "\r", "\"", "\\", "é", "😀", "\uD83D", "\uDE00", "\0", "\u2028", "\uFFFD", "王毅", "السلام", "=", "\uFEFF", "</script>", "\t"];

    [Fact]
    public async Task What_is_imported_from_an_export_exports_the_same_bytes()
    {
        await using var first = await MadeArchive.OfSampleAsync();
        var exported = await first.ExportAsync("documents", "jsonl");
        Assert.Equal(5, exported.Count('\n'));
        Assert.Contains("\"copyOf\":\"http://en.people.cn", exported, StringComparison.Ordinal);

        await using var second = await ImportAsync(exported);
        Assert.Equal(exported, await second.ExportAsync("documents", "jsonl"));
        Assert.Equal(await first.ExportAsync("statements", "jsonl"), await second.ExportAsync("statements", "jsonl"));
        Assert.Equal(await first.ExportAsync("contacts", "jsonl"), await second.ExportAsync("contacts", "jsonl"));
        Assert.Equal(await first.ExportAsync("agenda", "ical"), await second.ExportAsync("agenda", "ical"));
    }

    [Fact]
    public async Task A_second_import_of_an_export_changes_nothing()
    {
        await using var first = await MadeArchive.OfSampleAsync();
        var exported = await first.ExportAsync("documents", "jsonl");
        var entries = await EntriesOf(exported);
        await using var second = await ImportAsync(exported);
        Assert.All(await second.Archive.AddAsync(entries), outcome => Assert.Equal(OutcomeKind.SameAs, outcome.Kind));
        Assert.Equal(exported, await second.ExportAsync("documents", "jsonl"));
    }

    [Fact]
    public async Task Any_text_comes_back_with_its_marks()
    {
        await Gen.Int[0, Pieces.Length - 1].Array[1, 12].Select(picks => string.Concat(picks.Select(pick => Pieces[pick]))).SampleAsync(
            async text =>
            {
                await using var first = await MadeArchive.OfAsync(MadeArchive.OddOne(text));
                var exported = await first.ExportAsync("documents", "jsonl");
                await using var second = await ImportAsync(exported);
                Assert.Equal(exported, await second.ExportAsync("documents", "jsonl"));
                var version = MadeArchive.OddOne(text).Document.Version;
                Assert.Equal(text, (await second.Archive.ReadingAsync(version))?.Text);
            },
            iter: 25,
            threads: 1);
    }

    [Theory]
    [InlineData("{", "it is no JSON")]
    [InlineData("{\"format\":\"other\"}", "it is no JSON")]
    [InlineData("null", "it is empty")]
    [InlineData("[]", "see $")]
    public async Task A_line_of_something_else_is_refused(string line, string why)
    {
        var entry = Assert.Single(await EntriesOf(line));
        Assert.Null(entry.Document);
        Assert.StartsWith("the line is no document of an export: ", entry.Refusal, StringComparison.Ordinal);
        Assert.NotNull(why);
    }

    [Theory]
    [InlineData("\"paragraphs\":[[0,", "\"paragraphs\":[[9999,")]
    [InlineData("\"paragraphs\":[[0,", "\"paragraphs\":[[-1,")]
    [InlineData("\"notes\":[", "\"notes\":[null,")]
    [InlineData("\"content\":[[", "\"nocontent\":[[")]
    [InlineData("\"speakers\":[", "\"speakers\":[null,")]
    [InlineData("lacuna-document/1", "lacuna-document/2")]
    [InlineData("said", "sajd")]
    [InlineData("\"act\":\"demand\"", "\"act\":\"dance\"")]
    [InlineData("\"added\":\"2022", "\"added\":\"soon")]
    public async Task A_line_that_was_changed_is_refused_and_harms_nothing(string from, string to)
    {
        await using var made = await MadeArchive.OfAsync(MadeArchive.OddOne(MadeArchive.Odd));
        var line = await made.ExportAsync("documents", "jsonl");
        Assert.Contains(from, line, StringComparison.Ordinal);
        var entry = Assert.Single(await EntriesOf(line.Replace(from, to, StringComparison.Ordinal)));
        Assert.NotNull(entry.Refusal);
    }

    private static async Task<MadeArchive> ImportAsync(string exported)
    {
        var made = await MadeArchive.EmptyAsync();
        await made.Archive.AddAsync(await EntriesOf(exported));
        return made;
    }

    private static async Task<List<Entry>> EntriesOf(string exported)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(exported));
        var entries = new List<Entry>();
        await foreach (var entry in RecordReader.ReadAsync(stream, "made.jsonl", MadeArchive.Now))
        {
            entries.Add(entry);
        }

        return entries;
    }
}

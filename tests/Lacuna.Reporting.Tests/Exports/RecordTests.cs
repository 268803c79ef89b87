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
    public async Task Ledger_subjects_and_refusals_come_back_as_they_were_even_from_one_file()
    {
        await using var first = await MadeArchive.OfSampleAsync();
        string[] kinds = ["documents", "ledger", "subjects", "refusals"];
        var all = string.Concat(await Task.WhenAll(kinds.Select(kind => first.ExportAsync(kind, "jsonl"))));
        await using var second = await ImportAsync(all);
        foreach (var kind in kinds)
        {
            Assert.NotEmpty(await first.ExportAsync(kind, "jsonl"));
            Assert.Equal(await first.ExportAsync(kind, "jsonl"), await second.ExportAsync(kind, "jsonl"));
        }

        Assert.Equal(await first.ExportAsync("coverage", "csv"), await second.ExportAsync("coverage", "csv"));
    }

    [Theory]
    [InlineData("{\"format\":\"lacuna-ledger/1\"}")]
    [InlineData("{\"format\":\"lacuna-ledger/1\",\"source\":\"X\",\"days\":\"2022-04-02/2022-04-01\",\"basis\":\"declared\",\"listed\":null,\"failed\":0,\"holeReason\":null,\"noted\":\"2022-04-06T12:00:00Z\"}")]
    [InlineData("{\"format\":\"lacuna-ledger/1\",\"source\":\"X\",\"days\":\"2022-04-01/2022-04-02\",\"basis\":\"inferred\",\"listed\":null,\"failed\":0,\"holeReason\":null,\"noted\":\"2022-04-06T12:00:00Z\"}")]
    [InlineData("{\"format\":\"lacuna-ledger/1\",\"source\":\"X\",\"days\":\"2022-04-01/2022-04-02\",\"basis\":\"listed\",\"listed\":-1,\"failed\":0,\"holeReason\":null,\"noted\":\"2022-04-06T12:00:00Z\"}")]
    [InlineData("{\"format\":\"lacuna-subject/1\",\"subject\":\"Bucha\",\"terms\":[]}")]
    [InlineData("{\"format\":\"lacuna-subject/1\",\"subject\":\" \",\"terms\":[{\"words\":\"Bucha\"}]}")]
    [InlineData("{\"format\":\"lacuna-subject/1\",\"subject\":\"Bucha\",\"terms\":[null]}")]
    [InlineData("{\"format\":\"lacuna-subject/1\",\"subject\":\"Bucha\",\"terms\":[{\"words\":\"?!\"}]}")]
    [InlineData("{\"format\":\"lacuna-refusal/1\",\"origin\":\"a.txt\",\"reason\":null,\"refused\":\"2022-04-06T12:00:00Z\"}")]
    [InlineData("{\"format\":\"lacuna-refusal/1\",\"origin\":\"a.txt\",\"reason\":\"\",\"refused\":\"soon\"}")]
    [InlineData("{\"format\":{},\"origin\":\"a.txt\"")]
    public async Task A_line_that_no_archive_can_have_written_is_refused(string line)
    {
        var broken = Assert.Single(await LinesOf(line));
        Assert.True(broken is { IsBroken: true, Note: null, Subject: null, Entry.Document: null });
        Assert.StartsWith("the line is no part of an export: ", broken.Entry!.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_may_leave_out_what_it_has_not()
    {
        var line = Assert.Single(await LinesOf("{\"format\":\"lacuna-subject/1\",\"subject\":\"Bucha\",\"terms\":[{\"words\":\"Буча\",\"language\":\"uk\"}]}"));
        Assert.Equal([], Assert.Single(line.Subject!.Terms).Companions);
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
        Assert.StartsWith("the line is no part of an export: ", entry.Refusal, StringComparison.Ordinal);
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
        foreach (var line in await LinesOf(exported))
        {
            await (line switch
            {
                { Note: { } note } => made.Archive.NoteCoverageAsync(note).AsTask(),
                { Subject: { } subject } => made.Archive.SaveSubjectAsync(subject).AsTask(),
                _ => made.Archive.AddAsync([line.Entry!]).AsTask(),
            });
        }

        return made;
    }

    private static async Task<List<Entry>> EntriesOf(string exported) => [.. (await LinesOf(exported)).Select(line => line.Entry!)];

    private static async Task<List<RestoredLine>> LinesOf(string exported)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(exported));
        return await RecordReader.ReadAsync(stream, "made.jsonl", MadeArchive.Now).ToListAsync();
    }
}

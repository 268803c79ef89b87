using System.Text;
using Lacuna.Archive.Corrections;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Reporting.Exports.Records;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Exports;

public sealed class CorrectionExportTests
{
    private const string Agency = "http://en.people.cn/n3/2022/0405/c90000-10079981.html";

    [Fact]
    public async Task Corrections_and_what_they_change_are_their_golden_files()
    {
        await using var made = await CorrectedAsync();
        Golden.Check("exports/corrected/corrections.csv", await made.ExportAsync("corrections", "csv"));
        Golden.Check("exports/corrected/corrections.jsonl", await made.ExportAsync("corrections", "jsonl"));
        Golden.Check("exports/corrected/statements.csv", await made.ExportAsync("statements", "csv"));
        Golden.Check("exports/corrected/contacts.csv", await made.ExportAsync("contacts", "csv"));
    }

    [Theory]
    [InlineData("documents", "corrections")]
    [InlineData("corrections", "documents")]
    public async Task Corrections_come_back_whether_they_or_the_documents_come_first(string first, string second)
    {
        await using var made = await CorrectedAsync();
        await using var other = await MadeArchive.EmptyAsync();
        foreach (var kind in (string[])[first, second, first])
        {
            await ImportAsync(other, await made.ExportAsync(kind, "jsonl"));
        }

        foreach (var kind in (string[])["documents", "corrections", "statements", "contacts"])
        {
            Assert.Equal(await made.ExportAsync(kind, "jsonl"), await other.ExportAsync(kind, "jsonl"));
        }
    }

    [Fact]
    public async Task An_undoing_comes_back_to_an_archive_that_has_the_correction()
    {
        await using var made = await CorrectedAsync();
        await using var other = await MadeArchive.EmptyAsync();
        await ImportAsync(other, await made.ExportAsync("documents", "jsonl"));
        await ImportAsync(other, await made.ExportAsync("corrections", "jsonl"));
        await foreach (var row in made.Archive.CorrectionsAsync(new CorrectionQuery { OnlyStanding = true }))
        {
            await made.Archive.UndoAsync(row.Correction.Id, "Editor");
        }

        await ImportAsync(other, await made.ExportAsync("corrections", "jsonl"));
        Assert.Equal(await made.ExportAsync("corrections", "csv"), await other.ExportAsync("corrections", "csv"));
        Assert.Equal(await made.ExportAsync("statements", "csv"), await other.ExportAsync("statements", "csv"));
    }

    [Theory]
    [InlineData("\"kind\":\"speaker\"", "\"kind\":\"singer\"")]
    [InlineData("\"by\":\"Ana", "\"by\":\" \",\"x\":\"Ana")]
    [InlineData("\"undoneAt\":null", "\"undoneAt\":\"2022-04-06T12:00:00Z\"")]
    [InlineData("\"targets\":[", "\"targets\":[null,")]
    [InlineData("\"start\":", "\"start\":-")]
    [InlineData("lacuna-correction/1", "lacuna-correction/2")]
    public async Task A_line_that_no_archive_can_have_written_is_refused(string from, string to)
    {
        await using var made = await CorrectedAsync();
        var line = (await made.ExportAsync("corrections", "jsonl")).Split('\n')[0];
        Assert.Contains(from, line, StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(line.Replace(from, to, StringComparison.Ordinal)));
        Assert.True(Assert.Single(await RecordReader.ReadAsync(stream, "made.jsonl", MadeArchive.Now).ToListAsync()).IsBroken);
    }

    private static async Task<MadeArchive> CorrectedAsync()
    {
        var made = await MadeArchive.OfSampleAsync();
        var version = (await made.Archive.VersionsAsync(Agency))[^1].Version;
        var odd = (await made.Archive.VersionsAsync("odd.txt"))[^1].Version;
        var (agency, text) = ((await made.Archive.ReadingAsync(version))!, (await made.Archive.ReadingAsync(odd))!);
        var archive = made.Archive;
        await archive.CorrectAsync(new Amendment.Speaker(StatementTarget.Of(agency.Document, agency.Statements[1]), [Call.Wang, Call.Ukraine], null), "Ana|\\Desk", "=1+1, \"odd\"");
        await archive.CorrectAsync(new Amendment.Speaker(StatementTarget.Of(agency.Document, agency.Statements[2]), null, [new Actor("person:x", "X", ActorKind.Person, "state:UKR")]), "Ben");
        await archive.CorrectAsync(new Amendment.Speaker(StatementTarget.Of(text.Document, text.Statements[0]), [], []), "Ana|\\Desk");
        await archive.CorrectAsync(new Amendment.Remark(new PassageTarget(Evidence.From(text.Document, new TextSpan(0, 12)))), "Ana|\\Desk", "A formula.");
        await archive.CorrectAsync(new Amendment.Remark(ContactTarget.Of(agency.Document, agency.Contacts[0])), "Ben", "王毅: ask the ministry.");
        var undone = await archive.CorrectAsync(
            new Amendment.Point(new PointTarget(version, odd, "onlyInA") { InA = [Evidence.From(agency.Document, agency.Statements[0].Content[0])] }, IsAccepted: false), "Cy");
        await archive.UndoAsync(undone.Id, "Ben");
        return made;
    }

    private static async Task ImportAsync(MadeArchive made, string exported)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(exported));
        await foreach (var line in RecordReader.ReadAsync(stream, "made.jsonl", MadeArchive.Now))
        {
            await (line.Correction is { } correction ? made.Archive.KeepAsync([correction]).AsTask() : (Task)made.Archive.AddAsync([line.Entry!]).AsTask());
        }
    }
}

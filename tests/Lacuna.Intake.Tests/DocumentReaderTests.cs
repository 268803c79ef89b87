using System.IO.Compression;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Intake.Columns;

namespace Lacuna.Intake.Tests;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lacuna-intake-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a.txt", "They met.\n", "They met.\n")]
    [InlineData("a.txt", "<!DOCTYPE html><html><head><title>T</title></head><body><p>They met.</p></body></html>", "T\n\nThey met.")]
    [InlineData("a.html", "They met.", "They met.")]
    [InlineData("page", "<!-- saved --><html><body><h1>T</h1><p>They met.</p>", "T\n\nThey met.")]
    [InlineData("a.txt", "{\"text\": \"They met.\"}", "They met.")]
    [InlineData("a.ndjson", "{\"text\": \"They met.\"}\n", "They met.")]
    [InlineData("a.csv", "text\nThey met.\n", "They met.")]
    public async Task Files_are_told_apart_by_content_then_by_name(string name, string content, string text) =>
        Assert.Equal(text, (await new DocumentReader().ReadOneAsync(Write(name, content))).Text);

    [Fact]
    public async Task A_pile_comes_in_ordinal_order_with_an_outcome_for_every_file()
    {
        Write("b/two.txt", "Two.");
        Write("b/One.txt", "One.");
        Write("a.csv", "text\nFirst.\n\"\"\nSecond.\n");
        Write("c.jsonl", "{\"x\": 1}\n");
        Write("d.txt", "");
        Write("README.md", "Notes.");
        File.WriteAllBytes(Path.Combine(_folder, "e.txt"), [1, 2, 0, 3]);
        Write(".hidden.txt", "Hidden.");
        var results = await ReadAll(_folder);
        Assert.Equal(
            ["README.md", "a.csv#1", "a.csv#2", "a.csv#3", "b/One.txt", "b/two.txt", "c.jsonl", "d.txt", "e.txt"],
            results.Select(result => Path.GetRelativePath(_folder, result.Origin).Replace('\\', '/')));
        Assert.Equal(["First.", "Second.", "One.", "Two."], results.Where(result => result.IsRead).Select(result => result.Document!.Text));
        Assert.All(results.Where(result => !result.IsRead), result => Assert.False(string.IsNullOrEmpty(result.Refusal) || result.Refusal.Contains(_folder, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Bad_use_is_one_line_that_names_the_fault()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;
        var png = Path.Combine(_folder, "a.txt");
        File.WriteAllBytes(png, [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0]);
        var pdf = Write("b.txt", "%PDF-1.7 binary");
        var zip = Path.Combine(_folder, "c.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            archive.CreateEntry("x.txt");
        }

        foreach (var (path, word) in ((string, string)[])
        [
            (Path.Combine(_folder, "missing.txt"), "no file"), (empty, "no document"), (png, "PNG"), (pdf, "PDF"), (zip, "ZIP"), (Write("d.txt", ""), "empty"), (Write("e.txt", "a\0b"), "binary"),
        ])
        {
            var fault = await Assert.ThrowsAsync<IntakeException>(() => ReadAll(path));
            Assert.Contains(word, fault.Message);
            Assert.DoesNotContain('\n', fault.Message);
        }
    }

    [Fact]
    public async Task A_text_over_the_limit_is_refused_and_a_record_file_is_not()
    {
        var options = new IntakeOptions { MaximumDocumentBytes = 2 << 20 };
        var text = Write("big.txt", new string('a', 3 << 20));
        var fault = await Assert.ThrowsAsync<IntakeException>(() => new DocumentReader(options).ReadOneAsync(text));
        Assert.Contains("2 MB", fault.Message);
        var records = Write("big.jsonl", string.Concat(Enumerable.Repeat($"{{\"text\": \"{new string('a', 1000)}\"}}\n", 3000)));
        Assert.Equal(3000, (await ReadAll(records, options)).Count);
    }

    [Fact]
    public async Task One_document_is_asked_for_and_only_one_is_given()
    {
        await Assert.ThrowsAsync<IntakeException>(() => new DocumentReader().ReadOneAsync(Write("a.csv", "text\nOne.\nTwo.\n")));
        await Assert.ThrowsAsync<IntakeException>(() => new DocumentReader().ReadOneAsync(_folder));
        await Assert.ThrowsAsync<IntakeException>(() => new DocumentReader().ReadOneAsync(Write("b.csv", "text\n\"\"\n")));
    }

    [Fact]
    public void Overrides_are_checked_before_anything_is_read()
    {
        Assert.Contains("Mars/Base", Assert.Throws<IntakeException>(() => new DocumentReader(new IntakeOptions { TimeZone = "Mars/Base" })).Message);
        Assert.Contains("soon", Assert.Throws<IntakeException>(() => new DocumentReader(new IntakeOptions { Published = "soon" })).Message);
        Assert.Contains("kremlin", Assert.Throws<IntakeException>(() => ColumnMap.Find("nothing")).Message);
        Assert.Throws<IntakeException>(() => ColumnMap.Find(Write("map.json", "{\"text\": 3}")));
        Assert.Throws<IntakeException>(() => ColumnMap.Find(Write("map.json", "{\"title\": \"t\"}")));
    }

    [Fact]
    public async Task A_map_file_names_the_columns()
    {
        var map = ColumnMap.Find(Write("map.json", """{"name": "mine", "text": ["wording"], "published": "when", "timeZone": "zone", "source": {"name": "Mine", "speaksFor": "state:UTO"}}"""));
        var document = await new DocumentReader(new IntakeOptions { Map = map, Published = "2022-04-04" }).ReadOneAsync(Write("a.csv", "wording,when,zone\nThey met.,2020-01-01,Asia/Tokyo\n"));
        Assert.Equal(new Source("Mine", "state:UTO", "Asia/Tokyo"), document.Source);
        Assert.Equal("2022-04-04", document.Published!.Wording);
    }

    [Fact]
    public async Task A_declared_encoding_of_a_page_is_followed()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(_folder, "a.html");
        File.WriteAllBytes(path, Encoding.GetEncoding("gb2312").GetBytes("<html><head><meta charset=\"gb2312\"><title>外交部</title></head><body><p>外交部长王毅表示，中方愿同各方一道努力。</p></body></html>"));
        Assert.Equal("外交部\n\n外交部长王毅表示，中方愿同各方一道努力。", (await new DocumentReader().ReadOneAsync(path)).Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_letter_that_lies_over_the_end_of_the_sample_does_not_change_the_encoding(int shift)
    {
        var start = "{\"text\": \"";
        var filler = new string('a', (1 << 16) - start.Length - 1 - shift);
        Assert.Equal($"{filler}€ Élysée", (await new DocumentReader().ReadOneAsync(Write("a.jsonl", $"{start}{filler}€ Élysée\"}}\n"))).Text);
    }

    [Fact]
    public async Task The_three_record_files_import_by_their_shipped_maps()
    {
        var results = await ReadAll(SharedFolder.Require("record/kremlin-and-president-ua"));
        var bySide = results.Where(result => result.IsRead).GroupBy(result => result.Document!.Source!.SpeaksFor!).ToDictionary(group => group.Key, group => group.ToList());
        Assert.Equal(816, bySide["state:RUS"].Count);
        Assert.Equal(980, bySide["state:UKR"].Count);
        Assert.All(results.Where(result => result.IsRead), result => Assert.NotNull(result.Document!.Published!.Instant));
        var houses = await ReadAll(SharedFolder.Require("record/whitehouse/whitehouse.jsonl"));
        Assert.Equal(3697, houses.Count(result => result.Document?.Source?.SpeaksFor == "state:USA"));
        Assert.Empty(houses.Where(result => result.Document!.Text.EndsWith('#') || result.Document.Text.Contains("\\[", StringComparison.Ordinal)).Select(result => result.Origin));
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    private static async Task<List<IntakeResult>> ReadAll(string path, IntakeOptions? options = null)
    {
        var results = new List<IntakeResult>();
        await foreach (var result in new DocumentReader(options).ReadAsync([path]))
        {
            results.Add(result);
        }

        return results;
    }
}

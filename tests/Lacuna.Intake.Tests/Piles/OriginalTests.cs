using System.Text;
using Lacuna.Hostile;

namespace Lacuna.Intake.Tests.Piles;

public sealed class OriginalTests
{
    private const string Page = "<html><head><meta charset=\"utf-8\"><title>A call</title></head><body><article><h1>A call</h1><p>The ministers spoke by phone on Monday and agreed to go on.</p></article></body></html>";

    private static readonly IntakeOptions Kept = new() { KeepsOriginals = true };

    [Theory]
    [InlineData("a.html", Page, "text/html")]
    [InlineData("a.txt", "They met.", "text/plain")]
    [InlineData("a.eml", "From: a@example.org\nSubject: A call\nDate: Mon, 4 Apr 2022 18:00:00 +0300\n\nThey met.\n", "message/rfc822")]
    public async Task A_document_comes_with_the_bytes_that_it_was_read_from(string name, string text, string type)
    {
        var original = Assert.Single(await Reading.Of(text, name, Kept)).Original;
        Assert.Equal(Encoding.UTF8.GetBytes(text), original!.Bytes.ToArray());
        Assert.Equal((type, name), (original.MediaType, original.FileName));
        Assert.Null(Assert.Single(await Reading.Of(text, name)).Original);
    }

    [Fact]
    public async Task An_entry_of_a_package_comes_with_its_own_bytes_and_a_Word_document_whole()
    {
        var word = ZipWriter.Docx("<w:p><w:r><w:t>They met.</w:t></w:r></w:p>");
        var zip = ZipWriter.Zip(("b/c.html", Encoding.UTF8.GetBytes(Page)), ("d.docx", word), ("e.csv", "text\nOne.\n"u8.ToArray()));
        var items = await Reading.Of(zip, "a.zip", Kept);

        Assert.Equal(["c.html", "d.docx", null], items.Select(item => item.Original?.FileName));
        Assert.All(items, item => Assert.NotNull(item.Document));
        Assert.Equal(Encoding.UTF8.GetBytes(Page), items[0].Original!.Bytes.ToArray());
        Assert.Equal(word, items[1].Original!.Bytes.ToArray());
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", items[1].Original!.MediaType);
    }

    [Fact]
    public async Task What_is_too_large_comes_without_and_is_read_all_the_same()
    {
        var item = Assert.Single(await Reading.Of("They met.", "a.txt", Kept with { MaximumOriginalBytes = 8 }));
        Assert.Equal("They met.", item.Document!.Text);
        Assert.Null(item.Original);
    }

    [Fact]
    public async Task The_declared_type_of_a_fetched_page_is_kept_with_its_charset()
    {
        var bytes = Encoding.Latin1.GetBytes("<html><body><p>Le pr\u00E9sident a parl\u00E9 de la paix avec son homologue ce lundi.</p></body></html>");
        await foreach (var item in new IntakePile(Kept).ReadStreamAsync(new MemoryStream(bytes), new ContentHint("https://example.org/fr/") { Name = "/fr/", ContentType = "text/html; charset=ISO-8859-1" }, cancellation: TestContext.Current.CancellationToken))
        {
            Assert.Equal(("text/html; charset=ISO-8859-1", null), (item.Original!.MediaType, item.Original.FileName));
        }
    }
}

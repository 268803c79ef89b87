using System.Text.Json;
using NodaTime.Text;

namespace Lacuna.Intake.Tests.Html;

/// <summary>Whole pages in the manner of real sites: the text, and what the page tells of itself, exactly.</summary>
public sealed class GoldenPageTests
{
    public static TheoryData<string> Names => [.. Directory.GetDirectories(Cases.Path("pages")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_gives_the_text_and_the_facts_that_a_reader_would_take_from_it(string name)
    {
        var folder = Cases.Path($"pages/{name}");
        var document = await new DocumentReader(Pages.Options).ReadOneAsync(Path.Combine(folder, "page.html"));
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "expected.txt")).TrimEnd('\n'), document.Text);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        var facts = expected.RootElement;
        Assert.Equal(Value("title"), document.Title);
        Assert.Equal(Value("url"), document.Url);
        Assert.Equal(Value("language"), document.Language);
        Assert.Equal(Value("source"), document.Source?.Name);
        Assert.Equal(Value("published"), document.Published?.Wording);
        Assert.Equal(Value("publishedDate"), document.Published?.Date is { } date ? LocalDatePattern.Iso.Format(date) : null);
        Assert.Equal(Value("modified"), document.Modified?.Wording);
        Assert.Equal(facts.GetProperty("notes").EnumerateArray().Select(note => note.GetString()), document.Notes.Select(note => note.Code));

        string? Value(string key) => facts.GetProperty(key).GetString();
    }
}

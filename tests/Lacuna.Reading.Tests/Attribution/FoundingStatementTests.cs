using System.Text.Json;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Tests.Attribution;

public sealed class FoundingStatementTests
{
    [Fact]
    public void Every_statement_of_the_founding_article_is_found_with_its_cue()
    {
        var folder = SharedFolder.Require("cases/founding");
        var read = Read.Text(File.ReadAllText(Path.Combine(folder, "article.txt")), "founding");
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        var missed = gold.RootElement.GetProperty("statements").EnumerateArray()
            .Where(item => !read.Statements.Any(ours => IsAt(item.GetProperty("cue"), ours.Cue) && ours.Content.Any(content => IsAt(item.GetProperty("content")[0], content))))
            .Select(item => item.GetProperty("id").GetString());
        Assert.Empty(missed);
    }

    [Fact]
    public void The_article_s_remark_on_the_ministers_words_is_nested_in_the_agency_s()
    {
        var read = Read.Text(File.ReadAllText(Path.Combine(SharedFolder.Require("cases/founding"), "article.txt")), "founding");
        var inner = read.Statements.Where(statement => statement.Inside is not null && Read.Words(read, statement.Source) == "Wang").ToList();
        Assert.Equal(2, inner.Count);
        Assert.All(inner, statement => Assert.Equal("Xinhua", Read.Names(read.Statements.Single(outer => outer.Id == statement.Inside).Speakers)));
    }

    private static bool IsAt(JsonElement gold, TextSpan? ours) =>
        ours is { } span && span.Overlaps(TextSpan.FromBounds(gold.GetProperty("start").GetInt32(), gold.GetProperty("end").GetInt32()));
}

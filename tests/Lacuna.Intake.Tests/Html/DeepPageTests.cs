using Lacuna.Intake.Html;
using Lacuna.Intake.Tests.Piles;

namespace Lacuna.Intake.Tests.Html;

public sealed class DeepPageTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<div/>")]
    public async Task A_page_of_open_tags_gives_its_words(string tag)
    {
        var page = "<html><body><p>The ministers met on Monday.</p>" + string.Concat(Enumerable.Repeat(tag, 20_000)) + "<p>They met again on Tuesday.</p>";
        var document = Assert.Single(await Reading.Of(page, "a.html")).Document!;
        Assert.Contains("They met again on Tuesday.", document.Text);
    }

    [Fact]
    public void A_page_as_people_write_them_is_not_touched()
    {
        var page = string.Concat(Enumerable.Repeat("<div><p>One<p>Two<ul><li>a<li>b</ul><svg><path d=\"x\"/></svg><br><img src=x></div>", 2000));
        Assert.Same(page, TagDepth.Limit(page));
        Assert.Equal(512, TagDepth.Limit(string.Concat(Enumerable.Repeat("<div>", 1000))).Split("<div>").Length - 1);
    }
}

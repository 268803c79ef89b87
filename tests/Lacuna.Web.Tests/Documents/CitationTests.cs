using Lacuna.Core.Documents;
using Lacuna.Web.Documents;

namespace Lacuna.Web.Tests.Documents;

public sealed class CitationTests
{
    [Theory]
    [InlineData("https://example.org/a", "cease-fire, now & then", "https://example.org/a#:~:text=cease%2Dfire%2C%20now%20%26%20then")]
    [InlineData("https://example.org/a#part", "peace", "https://example.org/a#part:~:text=peace")]
    [InlineData("https://example.org/a", "one two\n\nthree", "https://example.org/a#:~:text=one%20two%20three")]
    [InlineData("javascript:alert(1)", "peace", null)]
    [InlineData(null, "peace", null)]
    public void A_link_to_the_publisher_opens_the_page_at_the_words(string? url, string words, string? expected) =>
        Assert.Equal(expected, Citation.AtPublisher(new Document { Id = "one", Text = words, Url = url }, words));

    [Fact]
    public void Of_many_words_a_link_carries_the_first_and_the_last()
    {
        var words = string.Join(' ', Enumerable.Range(1, 100).Select(i => $"w{i}"));
        Assert.Equal(
            "https://example.org/a#:~:text=w1%20w2%20w3%20w4%20w5%20w6,w95%20w96%20w97%20w98%20w99%20w100",
            Citation.AtPublisher(new Document { Id = "one", Text = words, Url = "https://example.org/a" }, words));
    }
}

using CsCheck;
using Lacuna.Archive;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Findings.Asking;
using Lacuna.Web.Search;

namespace Lacuna.Web.Tests.Search;

public sealed class SearchAskedTests
{
    [Fact]
    public void Every_operator_is_read() => EveryCulture.Check(() =>
    {
        var asked = SearchAsked.Read("  peace \"Black Sea\" Bucha OR Irpin -grain -“wheat prices” massacr* source:\"The White House\" lang:uk FROM:2022-04-01 to:2022-04-30 ");
        Assert.Equal([["peace"], ["Black Sea"], ["Bucha", "Irpin"], ["massacr*"]], asked.Wanted.Select(choice => choice.ToArray()));
        Assert.Equal(["grain", "wheat prices"], asked.Unwanted);
        Assert.Equal(["The White House"], asked.Sources);
        Assert.Equal(["uk"], asked.Languages);
        Assert.Equal(("2022-04-01", "2022-04-30"), (asked.From, asked.To));
    });

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("- -- OR OR :")]
    [InlineData("\"\" “”")]
    public void What_has_no_words_asks_for_all(string line) => Assert.Empty(SearchAsked.Read(line).Wanted);

    [Theory]
    [InlineData("布查 和平", new[] { "布查", "和平" })]
    [InlineData("«Чорне море» мир", new[] { "Чорне море", "мир" })]
    [InlineData("שלום", new[] { "שלום" })]
    [InlineData("http://example.org/a:b", new[] { "http://example.org/a:b" })]
    [InlineData("OR Bucha", new[] { "Bucha" })]
    [InlineData("well-known", new[] { "well-known" })]
    public void Words_of_any_script_are_words(string line, string[] words) => Assert.Equal(words, SearchAsked.Read(line).Wanted.Select(choice => Assert.Single(choice)));

    [Fact]
    public void What_cannot_be_asked_is_told()
    {
        Assert.Throws<QuestionException>(() => SearchAsked.Read("a OR b c OR d"));
        Assert.Throws<QuestionException>(() => SearchAsked.Read("from:yesterday").ToQuery([]));
        var held = new SourceHolding(new Source("Xinhua"), 1, 1, new SourceCoverage("Xinhua", [], []));
        Assert.Equal(["Xinhua"], SearchAsked.Read("source:xinhua").ToQuery([held]).Sources);
        Assert.Contains("Xinhua", Assert.Throws<QuestionException>(() => SearchAsked.Read("source:TASS").ToQuery([held])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("peace Bucha OR \"Black Sea\" -grain source:\"The White House\" lang:uk from:2022-04-01 to:2022-04-30")]
    [InlineData("massacr* source:Xinhua source:TASS")]
    [InlineData("")]
    public void A_search_is_written_as_a_line_that_reads_to_the_same(string line)
    {
        var (asked, again) = (SearchAsked.Read(line), SearchAsked.Read(SearchAsked.Read(line).Written));
        Assert.Equal(asked.Wanted.Select(choice => string.Join('|', choice)).Order(), again.Wanted.Select(choice => string.Join('|', choice)).Order());
        Assert.Equal((asked.From, asked.To), (again.From, again.To));
        Assert.Equal([.. asked.Unwanted, .. asked.Sources, .. asked.Languages], [.. again.Unwanted, .. again.Sources, .. again.Languages]);
    }

    [Fact]
    public void Any_line_is_read_and_its_address_gives_it_back() => Gen.String[0, 60].Sample(line =>
    {
        SearchAsked asked;
        try
        {
            asked = SearchAsked.Read(line);
        }
        catch (QuestionException)
        {
            return;
        }

        Assert.All(asked.Wanted, choice => Assert.All(choice, word => Assert.Contains(word, line, StringComparison.Ordinal)));
        _ = asked.AddressOf(2, "latest");
    });
}

using AngleSharp.Html.Parser;
using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Contacts;
using Lacuna.Reporting.Drafts;
using Lacuna.Reporting.Html;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Readings;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Html;

/// <summary>What a browser's parser makes of the pages.</summary>
public sealed class HtmlInABrowserTests
{
    private static readonly RunFacts Run = new("0.0.0");

    public static TheoryData<string> Reports => new("comparison", "reading", "contacts", "check");

    [Theory]
    [MemberData(nameof(Reports))]
    public void Pages_are_what_a_page_must_be(string name) => PageForm.Check(HtmlReport.Render(Make(name), Run));

    [Fact]
    public void Each_account_stands_on_the_page_word_for_word()
    {
        var page = new HtmlParser().ParseDocument(HtmlReport.Render(Make("comparison"), Run));
        Assert.Equal([Call.TextA, Call.TextB], page.QuerySelectorAll(".text").Select(text => text.TextContent));
    }

    [Fact]
    public void Text_of_any_kind_with_places_of_any_kind_stands_word_for_word() =>
        Gen.Select(Gen.OneOf("<", "&amp;", "\n\n", " ", "שלום", "外", "\"", "a", "\n", "é", "😀").List[0, 30], Gen.Select(Gen.Int[0, 40], Gen.Int[1, 20]).List[0, 6]).Sample((pieces, places) =>
        {
            var text = string.Concat(pieces);
            var account = new Account("A", "a", new Document { Id = "d", Text = text })
            {
                Highlights = [.. places.Select((place, i) => new Highlight(new TextSpan(place.Item1, place.Item2), $"p{i}", "1", Mark.Shared))],
            };
            var page = new HtmlPage();
            page.Open("div");
            HighlightedText.Write(page, account);
            page.Close();
            Assert.Equal(text, new HtmlParser().ParseDocument(page.ToString()).Body!.TextContent);
        });

    private static Report Make(string name) => name switch
    {
        "comparison" => ComparisonReport.Of(Call.Comparison, [Call.Elsewhere]),
        "check" => DraftReport.Of(MadeDraft.Check, HouseStyles.Named("none")!),
        "reading" => ReadingReport.Of(FullReading.Document),
        _ => ContactsReport.Of(ContactPile.Records, ContactPile.Documents, []),
    };
}

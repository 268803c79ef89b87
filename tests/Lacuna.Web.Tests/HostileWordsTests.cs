using AngleSharp.Dom;
using Lacuna.Core.Subjects;

namespace Lacuna.Web.Tests;

public sealed class HostileWordsTests
{
    private const string Script = "<script>alert(1)</script>";

    private static readonly string Source = Uri.EscapeDataString($"MFA {Script}\"'");

    [Theory]
    [InlineData("/subject?name={0}&from=2022-04-01&to=2022-04-06")]
    [InlineData("/subject/documents?name={0}&actor=China&from=2022-04-04&to=2022-04-04")]
    [InlineData("/subjects?suggest={0}")]
    [InlineData("/silence?actor=China&about={0}&from=2022-04-01&to=2022-04-06")]
    [InlineData("/silence/list?actor=China&about={0}&from=2022-04-01&to=2022-04-06&of=naming")]
    [InlineData("/silences?about={0}&from=2022-04-01&to=2022-04-06")]
    [InlineData("/said?about={0}")]
    [InlineData("/timeline?actor=China&about={0}&from=2022-04-01&to=2022-04-06")]
    [InlineData("/wording?actor=China&phrase={0}")]
    [InlineData("/actor?id=state:CHN")]
    [InlineData("/actors?named={0}")]
    [InlineData("/sources")]
    [InlineData("/source?name={1}")]
    [InlineData("/source/documents?name={1}&from=2022-04-01&to=2022-04-06")]
    public async Task Markup_of_the_public_is_shown_as_text(string address)
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of(
            [MadeRecord.Read(Uri.UnescapeDataString(Source), "state:CHN", "2022-04-04", $"{Script} \u202Eon Bucha\n\nThe ministry said that {Script} was alert in Bucha. Wang Yi told reporters that {Script} was no alert.")],
            subjects: [new Subject(Script, [new SubjectTerm("alert")])]));
        var page = await site.PageAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, Uri.EscapeDataString(Script), Source));
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Length > 0);
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style"));
    }

    [Fact]
    public async Task Nor_can_it_end_the_words_of_a_chart()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of([MadeRecord.Read("MFA", "state:CHN", "2022-04-04", "Alert.\n\nThe ministry was alert.")]));
        var svg = System.Xml.Linq.XDocument.Parse(await site.Browser.GetStringAsync(
            new Uri($"/chart/subject.svg?name={Uri.EscapeDataString("alert,</text>" + Script)}&from=2022-04-01&to=2022-04-06", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
    }
}

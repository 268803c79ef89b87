using System.Net;

namespace Lacuna.Web.Tests;

public sealed class BadQuestionTests(BothSites sites) : IClassFixture<BothSites>
{
    [Theory]
    [InlineData("/silence?actor=China&about=Bucha&from=yesterday&to=2022-04-06")]
    [InlineData("/silence?actor=China&about=Bucha&from=2022-04-06&to=2022-04-01")]
    [InlineData("/silence?actor=China&about=...&from=2022-04-01&to=2022-04-06")]
    [InlineData("/silence?actor=China&about=Bucha&from=2022-04-01&to=2022-04-06&channels=Nowhere")]
    [InlineData("/silence/list?actor=China&about=Bucha&from=2022-04-01&to=2022-04-06&of=everything")]
    [InlineData("/silence/list?actor=China&about=Bucha&from=2022-04-01&to=2022-04-06&of=documents&page=-1")]
    [InlineData("/silence/list?actor=China&about=Bucha&from=2022-04-01&to=2022-04-06&of=documents&day=monday")]
    [InlineData("/silence/list?of=documents")]
    [InlineData("/subject?name=Bucha&from=2022-04-06&to=2022-04-01")]
    [InlineData("/subject?name=Bucha&from=2022-04-06")]
    [InlineData("/subject?name=%2C%2C&from=2022-04-01&to=2022-04-06")]
    [InlineData("/subject/documents?name=Bucha&from=2022-04-01&to=2022-04-06")]
    [InlineData("/subject/documents?name=Bucha&actor=Atlantis&from=2022-04-01&to=2022-04-06")]
    [InlineData("/chart/subject.svg?name=Bucha")]
    [InlineData("/said?act=sing")]
    [InlineData("/said?by=Nobody+at+all")]
    [InlineData("/said?by=China&limit=0")]
    [InlineData("/said?from=2022-13-01")]
    [InlineData("/claims?about=%20...")]
    [InlineData("/wording?actor=China&phrase=...")]
    [InlineData("/wording?actor=China&from=1999-01-01&to=1999-01-02")]
    [InlineData("/chart/wording.svg")]
    [InlineData("/agenda?by=Nobody+at+all")]
    [InlineData("/timeline?and=China")]
    [InlineData("/timeline?actor=China&show=everything")]
    [InlineData("/timeline?actor=China&from=2022-04-01")]
    [InlineData("/actor")]
    [InlineData("/actor?id=Nobody+at+all")]
    [InlineData("/source")]
    [InlineData("/source?name=Nowhere")]
    [InlineData("/source?name=Xinhua&year=MMXXII")]
    [InlineData("/source/documents?name=Xinhua")]
    [InlineData("/silences?from=2022-04-01&to=x")]
    public async Task What_cannot_be_asked_is_refused_in_one_sentence(string address)
    {
        var page = await sites.Samples.PageAsync(address, HttpStatusCode.BadRequest);
        Assert.False(string.IsNullOrWhiteSpace(Assert.Single(page.QuerySelectorAll("[role=alert]")).TextContent));
    }

    [Theory]
    [InlineData("/silence?actor=&about=&from=&to=&theme=&channels=")]
    [InlineData("/silences?from=&to=&about=&theme=")]
    [InlineData("/said?by=&to=&about=&from=&until=&act=&channel=&source=")]
    [InlineData("/claims?about=&from=&to=&source=")]
    [InlineData("/wording?actor=&from=&to=&phrase=")]
    [InlineData("/agenda?by=&from=&to=")]
    [InlineData("/timeline?actor=&and=&about=&from=&to=")]
    [InlineData("/actors?named=")]
    [InlineData("/subjects?suggest=")]
    [InlineData("/subject?name=")]
    [InlineData("/sources")]
    public async Task A_form_sent_empty_is_shown_again(string address)
    {
        await sites.Samples.PageAsync(address);
        await sites.Empty.PageAsync(address);
    }
}

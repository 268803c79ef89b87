using System.Net;
using Lacuna.Core.Subjects;

namespace Lacuna.Web.Tests.Silences;

public sealed class ScanPageTests
{
    [Fact]
    public async Task Each_pair_of_a_scan_leads_to_its_silence_and_the_rate_of_false_findings_is_told()
    {
        await using var site = await SampleSite.StartAsync(fill: MadeRecord.Of([], subjects: [new Subject("Bucha", [new SubjectTerm("Bucha")]), new Subject("Mariupol", [new SubjectTerm("Mariupol")])]));
        var page = await site.PageAsync("/silences?from=2022-04-01&to=2022-04-06");
        var rows = page.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr").ToList();
        Assert.NotEmpty(rows);
        Assert.Contains("5%", page.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        foreach (var row in rows)
        {
            Assert.NotNull((await site.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!)).QuerySelector("#method-box"));
        }
    }

    [Fact]
    public async Task A_record_without_kept_subjects_is_told_so()
    {
        await using var site = await SampleSite.StartAsync();
        Assert.Contains("keeps no subjects", (await site.PageAsync("/silences?from=2022-04-01&to=2022-04-06", HttpStatusCode.BadRequest)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }
}

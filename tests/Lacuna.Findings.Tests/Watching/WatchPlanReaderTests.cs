using Lacuna.Core.Documents;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Tests.Watching;

public sealed class WatchPlanReaderTests
{
    private const string Source = """{ "name": "X", "address": "https://x.example/feed" }""";

    [Fact]
    public void A_plan_says_what_to_poll_and_what_to_look_for()
    {
        var plan = Read("""
            {
              "sources": [{ "name": "X", "address": "https://x.example/feed", "kind": "sitemap", "speaksFor": "China", "timeZone": "Asia/Shanghai", "every": "6h", "since": "2022-04-01", "samePath": true }],
              "silences": [{ "actor": "state:CHN", "subject": "Bucha", "terms": ["Bucha", "Буча"], "since": "2022-04-01" }],
              "phrases": [{ "actor": "China", "phrase": "no-limits partnership" }] // comments are allowed
            }
            """);
        var source = Assert.Single(plan.Sources);
        Assert.Equal(new Source("X", "state:CHN", "Asia/Shanghai"), source.Source);
        Assert.Equal((SourceKind.Sitemap, TimeSpan.FromHours(6), new LocalDate(2022, 4, 1), true), (source.Kind, source.Every, source.Since, source.SamePath));
        Assert.Equal(["Bucha", "Буча"], Assert.Single(plan.Silences).Subject.Terms.Select(term => term.Words));
        Assert.Equal("state:CHN", Assert.Single(plan.Phrases).Actor.Id);
    }

    [Theory]
    [InlineData("{", "JSON")]
    [InlineData("[]", "JSON")]
    [InlineData("{}", "names no source")]
    [InlineData("""{ "source": [] }""", "source")]
    [InlineData("""{ "sources": [{ "address": "https://x.example/" }] }""", "no \"name\"")]
    [InlineData("""{ "sources": [{ "name": "X", "address": "x.example" }] }""", "\"address\" of \"X\"")]
    [InlineData("""{ "sources": [{ "name": "X", "address": "file:///etc/passwd" }] }""", "\"address\" of \"X\"")]
    [InlineData("""{ "sources": [{ "name": "X", "address": "https://x.example/", "kind": "blog" }] }""", "feed, sitemap, page")]
    [InlineData("""{ "sources": [{ "name": "X", "address": "https://x.example/", "timeZone": "Mars" }] }""", "Europe/Kyiv")]
    [InlineData("""{ "sources": [{ "name": "X", "address": "https://x.example/", "every": "1s" }] }""", "15m")]
    [InlineData("""{ "sources": [{ "name": "X", "address": "https://x.example/", "since": "4.4.2022" }] }""", "2022-04-04")]
    [InlineData("""{ "sources": [{ "name": "X", "address": "https://x.example/", "speaksFor": "Ruritania" }] }""", "Ruritania")]
    [InlineData("{ \"sources\": [" + Source + "," + Source + "] }", "called \"X\"")]
    [InlineData("{ \"sources\": [" + Source + "], \"silences\": [{ \"actor\": \"China\" }] }", "no \"subject\"")]
    [InlineData("{ \"sources\": [" + Source + "], \"silences\": [{ \"subject\": \"Bucha\" }] }", "names no actor")]
    [InlineData("{ \"sources\": [" + Source + "], \"phrases\": [{ \"actor\": \"China\" }] }", "no \"phrase\"")]
    public void What_is_wrong_is_told_in_one_line(string json, string told)
    {
        var fault = Assert.Throws<WatchPlanException>(() => Read(json));
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Theory]
    [InlineData("30s", 30)]
    [InlineData("15m", 900)]
    [InlineData("6h", 21600)]
    [InlineData("31d", 2678400)]
    [InlineData("29s", null)]
    [InlineData("32d", null)]
    [InlineData("15", null)]
    [InlineData("m", null)]
    [InlineData("-5m", null)]
    [InlineData("1.5h", null)]
    [InlineData("999999999d", null)]
    public void Intervals_are_read_as_people_write_them(string text, int? seconds) => EveryCulture.Check(() => Assert.Equal(seconds, PollInterval.Read(text)?.TotalSeconds));

    private static WatchPlan Read(string json) => new WatchPlanReader(ActorTable.Default).Read(json);
}

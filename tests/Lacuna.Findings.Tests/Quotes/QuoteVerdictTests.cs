using Lacuna.Findings.Quotes;

namespace Lacuna.Findings.Tests.Quotes;

/// <summary>Verdicts on made quotations of a made record.</summary>
public sealed class QuoteVerdictTests
{
    private const string Speech =
        "Foreign Minister Dmytro Kuleba spoke in Kyiv on Monday.\n\n"
        + "\"We will not accept a ceasefire that leaves our people under occupation, but we are ready to talk if the shelling ends,\" Kuleba said. "
        + "\"Our partners have, uh, promised favourable terms for 1,500 generators. We don't need don't need words; we need ships, planes and shells. Nobody can give away our land.\"";

    [Theory]
    [InlineData("We will not accept a ceasefire that leaves our people under occupation,", QuoteVerdict.Verbatim)]
    [InlineData("We will not accept a cease-fire that leaves our people under occupation,", QuoteVerdict.Verbatim)]
    [InlineData("We need ships, planes and shells.", QuoteVerdict.Cleaned)]
    [InlineData("we need ships, planes, and shells", QuoteVerdict.Verbatim)]
    [InlineData("Our partners have promised favourable terms for 1,500 generators.", QuoteVerdict.Cleaned)]
    [InlineData("Our partners have, uh, promised favorable terms for 1,500 generators.", QuoteVerdict.Cleaned)]
    [InlineData("We do not need words; we need ships, planes and shells.", QuoteVerdict.Cleaned)]
    [InlineData("[W]e need ships, planes and shells.", QuoteVerdict.Bracketed)]
    [InlineData("[Ukraine] will not accept a ceasefire that leaves our people under occupation", QuoteVerdict.Bracketed)]
    [InlineData("We will not accept a ceasefire [with Russia] that leaves our people under occupation", QuoteVerdict.Bracketed)]
    [InlineData("We will not accept a ceasefire (with Russia) that leaves our people under occupation", QuoteVerdict.Bracketed)]
    [InlineData("We will not accept a ceasefire ... but we are ready to talk", QuoteVerdict.Elided)]
    [InlineData("We will not accept a ceasefire […] but we are ready to talk", QuoteVerdict.Elided)]
    [InlineData("... we are ready to talk if the shelling ends", QuoteVerdict.Elided)]
    [InlineData("We will not accept a ceasefire but we are ready to talk", QuoteVerdict.Altered)]
    [InlineData("We will accept a ceasefire that leaves our people under occupation,", QuoteVerdict.Altered)]
    [InlineData("We will not accept the ceasefire that leaves our people under occupation,", QuoteVerdict.Altered)]
    [InlineData("Our partners have promised favourable terms for 1,600 generators.", QuoteVerdict.Altered)]
    [InlineData("we need planes, ships and shells", QuoteVerdict.Altered)]
    [InlineData("We will never ever accept a ceasefire that leaves our people under occupation,", QuoteVerdict.Altered)]
    [InlineData("Nobody can give away our land. We don't need words; we need ships, planes and shells.", QuoteVerdict.Altered)]
    [InlineData("Our citizens are tired of the winter and want their schools opened before September.", QuoteVerdict.NotFound)]
    public async Task Verdicts_follow_the_rules(string quotation, QuoteVerdict verdict)
    {
        await using var desk = new QuoteDesk().Add("Ministry of Foreign Affairs of Ukraine", "state:UKR", "2022-04-04", Speech);
        var check = Assert.Single(await desk.CheckAsync($"\"{quotation.TrimEnd('.', ',')},\" Kuleba said on Monday."));
        Assert.True(verdict == check.Verdict, $"{check.Verdict} {check.Changes} {check.Place?.Evidence.Exact}: {string.Join(" / ", check.Edits.Select(edit => $"{edit.Kind} '{edit.DraftWords}' '{edit.SourceWords}'"))}");
    }
}

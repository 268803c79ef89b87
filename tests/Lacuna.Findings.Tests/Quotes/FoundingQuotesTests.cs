using System.Collections.Immutable;
using System.Text.Json;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes;

namespace Lacuna.Findings.Tests.Quotes;

/// <summary>The quotations of the article from which Lacuna began, against the sample record of the call.</summary>
public sealed class FoundingQuotesTests
{
    [Fact]
    public async Task The_three_altered_quotes_are_named_at_their_words()
    {
        var gold = SharedFolder.Require("cases/founding/gold.json");
        var checks = await CheckAsync();
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(gold, TestContext.Current.CancellationToken));
        var altered = json.RootElement.GetProperty("altered_quotes").EnumerateArray().ToList();
        Assert.Equal(3, altered.Count);
        foreach (var row in altered)
        {
            var span = TextSpan.FromBounds(row.GetProperty("span").GetProperty("start").GetInt32(), row.GetProperty("span").GetProperty("end").GetInt32());
            var kind = row.GetProperty("alteration").GetString() == "ellipsis" ? QuoteEditKind.Elided : QuoteEditKind.Bracketed;
            var check = Assert.Single(checks, check => check.Evidence.At.Contains(span));
            Assert.NotEqual(QuoteVerdict.Verbatim, check.Verdict);
            Assert.True(check.Changes.HasFlag(kind == QuoteEditKind.Elided ? QuoteChanges.Elided : QuoteChanges.Bracketed));
            Assert.Contains(check.Edits, edit => edit.Kind == kind && span.Contains(edit.Draft));
        }
    }

    [Fact]
    public async Task A_bracketed_letter_alone_is_bracketed()
    {
        var check = await OneAsync("[g]rateful");
        Assert.Equal(QuoteVerdict.Bracketed, check.Verdict);
        Assert.Equal(QuoteChanges.Bracketed, check.Changes);
        Assert.Equal("Grateful", check.Edits[0].SourceWords);
        Assert.Equal("Dmytro Kuleba on Twitter", check.Place!.Document.Source!.Name);
        Assert.False(check.IsMisattributed);
    }

    [Fact]
    public async Task An_ellipsis_that_joins_changed_words_does_not_hide_them()
    {
        var check = await OneAsync("On the Ukraine issue");
        Assert.Equal(QuoteVerdict.Altered, check.Verdict);
        Assert.Contains(check.Edits, edit => edit is { Kind: QuoteEditKind.Replaced, DraftWords: "the only thing that", SourceWords: "What" });
        Assert.Contains(check.Edits, edit => edit is { Kind: QuoteEditKind.Dropped, SourceWords: "sincerely" });
        Assert.Contains(check.Edits, edit => edit is { Kind: QuoteEditKind.SteppedOver, SourceWords: "he said" });
        Assert.NotNull(check.Follows);
        Assert.Equal(2, check.WordsSincePart);
    }

    [Fact]
    public async Task Parts_joined_over_the_end_of_a_quotation_are_altered()
    {
        var check = await OneAsync("After [seeing]");
        Assert.Equal(QuoteVerdict.Altered, check.Verdict);
        Assert.True(check.Changes.HasFlag(QuoteChanges.Joined | QuoteChanges.Bracketed));
        Assert.Contains(check.Omissions, omission => omission is { IsMarked: false, LeftOut.Exact: "Kuleba called on partners to" });
    }

    [Fact]
    public async Task What_another_says_in_the_record_is_misattributed()
    {
        var check = await OneAsync("China is ready to make efforts");
        Assert.Equal(QuoteVerdict.Verbatim, check.Verdict);
        Assert.True(check.IsMisattributed);
        Assert.Equal("Wang Yi", Assert.Single(check.Place!.Speakers).Name);
    }

    [Fact]
    public async Task An_outlet_is_rightly_named_for_what_its_page_tells()
    {
        Assert.False((await OneAsync("China sincerely wants peace")).IsMisattributed);
        Assert.False((await OneAsync("Wang said he believes")).IsMisattributed);
    }

    [Fact]
    public async Task What_keeps_the_sense_alone_is_a_paraphrase_and_what_is_not_held_is_not_found()
    {
        Assert.Equal(QuoteVerdict.Paraphrase, (await OneAsync("Wang said the conflict")).Verdict);
        var nowhere = await OneAsync("empirical evidence");
        Assert.Equal(QuoteVerdict.NotFound, nowhere.Verdict);
        Assert.Equal(18, nowhere.Search.Held);
        Assert.Contains("empirical evidence", nowhere.Search.Phrases);
    }

    private static async Task<QuoteCheck> OneAsync(string words) =>
        Assert.Single(await CheckAsync(), check => check.Inner.StartsWith(words, StringComparison.Ordinal));

    private static async Task<ImmutableArray<QuoteCheck>> CheckAsync()
    {
        var article = SharedFolder.Require("cases/founding/article.txt");
        await using var desk = await new QuoteDesk().AddFolderAsync(Path.Combine(Cases.Repository, "samples", "2022-04-04-wang-kuleba"));
        return await desk.CheckAsync(await File.ReadAllTextAsync(article, TestContext.Current.CancellationToken), "2022-04-04");
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Lacuna.Core.Coverages;
using Lacuna.Findings.Watching.Events;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Publishing;
using NodaTime;

namespace Lacuna.Findings.Tests.Watching;

public sealed class WatcherTests : IAsyncDisposable
{
    private const string Talks = "On April 4, 2022, State Councilor and Foreign Minister Wang Yi had a phone call with Ukrainian Foreign Minister Dmytro Kuleba at the request of the latter.";
    private const string OtherTalks = "On April 4, 2022, Minister of Foreign Affairs of Ukraine Dmytro Kuleba held a telephone conversation with Foreign Minister of China Wang Yi.";

    private readonly WatchDesk _desk = new();

    public WatcherTests()
    {
        _desk.Publish("/china", "/c/0", "Fri, 01 Apr 2022 08:00:00 +0800", "Spokesperson on trade", "Foreign Ministry spokesperson Zhao Lijian said that trade grows.");
        _desk.Publish("/ukraine", "/u/0", "Fri, 01 Apr 2022 10:00:00 +0300", "On grain", "Minister of Foreign Affairs Dmytro Kuleba said that grain is exported.");
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_readout_is_told_and_then_the_other_sides_each_once_over_restarts()
    {
        Assert.Empty(await _desk.RunOnceAsync());
        _desk.Publish("/china", "/c/1", "Mon, 04 Apr 2022 20:00:00 +0800", "Wang Yi Speaks with Ukrainian Foreign Minister Dmytro Kuleba on the Phone", Talks, "Wang Yi said that China hopes for peace.");
        var first = Assert.Single(await _desk.RunOnceAsync());
        Assert.Equal(WatchEventKind.ReadoutPublished, first.Kind);
        Assert.Contains("China", first.Title, StringComparison.Ordinal);
        Assert.Empty(await _desk.RunOnceAsync());
        _desk.Publish("/ukraine", "/u/1", "Mon, 04 Apr 2022 22:00:00 +0300", "Dmytro Kuleba and Wang Yi held talks", OtherTalks, "The ministers discussed the end of the war.");
        var second = Assert.Single(await _desk.RunOnceAsync());
        Assert.Equal(WatchEventKind.OtherSidePublished, second.Kind);
        Assert.Equal(["Ministry of Ukraine", "Ministry of China"], second.Evidence.Select(words => words.Source));
        Assert.All(second.Evidence, words => Assert.NotEmpty(words.Exact));
        Assert.Empty(await _desk.RunOnceAsync());
    }

    [Fact]
    public async Task Both_readouts_of_one_poll_are_told_in_the_order_of_their_publication()
    {
        _desk.Publish("/china", "/c/1", "Mon, 04 Apr 2022 20:00:00 +0800", "Wang Yi Speaks with Ukrainian Foreign Minister Dmytro Kuleba on the Phone", Talks);
        _desk.Publish("/ukraine", "/u/1", "Mon, 04 Apr 2022 22:00:00 +0300", "Dmytro Kuleba and Wang Yi held talks", OtherTalks);
        Assert.Equal([WatchEventKind.ReadoutPublished, WatchEventKind.OtherSidePublished], (await _desk.RunOnceAsync()).Select(found => found.Kind));
    }

    [Fact]
    public async Task A_changed_readout_is_told_with_what_was_left_out_and_added()
    {
        const string Title = "Wang Yi Speaks with Ukrainian Foreign Minister Dmytro Kuleba on the Phone";
        _desk.Publish("/china", "/c/1", "Mon, 04 Apr 2022 20:00:00 +0800", Title, Talks, "Wang Yi said that China hopes for peace. He called the situation grave.", "Kuleba thanked China.");
        await _desk.RunOnceAsync();
        _desk.Article("/c/1", Title, Talks, "Wang Yi said that China hopes for peace.", "Kuleba thanked China. He asked for help.");
        Assert.Empty(await _desk.RunOnceAsync());
        _desk.Clock.Advance(TimeSpan.FromHours(4));
        var changed = Assert.Single(await _desk.RunOnceAsync());
        Assert.Equal(WatchEventKind.ReadoutChanged, changed.Kind);
        Assert.Equal([("left out", "He called the situation grave."), ("added", "He asked for help.")], changed.Evidence.Select(words => (words.Label, words.Exact)));
        _desk.Clock.Advance(TimeSpan.FromHours(4));
        Assert.Empty(await _desk.RunOnceAsync());
    }

    [Fact]
    public async Task A_silence_is_told_as_broken_with_its_denominator_and_the_words()
    {
        _desk.Rules = """ "silences": [{ "actor": "China", "subject": "Bucha", "since": "2022-03-20" }] """;
        for (var day = 20; day < 30; day++)
        {
            _desk.Publish("/china", $"/c/m{day}", $"{day} Mar 2022 08:00:00 +0800", $"Remarks of March {day}", $"Foreign Ministry spokesperson Zhao Lijian said on March {day} that China hopes for peace.");
        }

        _desk.Publish("/ukraine", "/u/b", "Sun, 03 Apr 2022 10:00:00 +0300", "On Bucha", "Minister of Foreign Affairs Dmytro Kuleba said that Bucha is a massacre.");
        Assert.Empty(await _desk.RunOnceAsync());
        _desk.Publish("/china", "/c/2", "Wed, 06 Apr 2022 08:00:00 +0800", "Remarks at the Council", "Ambassador Zhang Jun said that the reports from Bucha are disturbing.");
        var broken = Assert.Single(await _desk.RunOnceAsync());
        Assert.Equal(WatchEventKind.SilenceBroken, broken.Kind);
        Assert.Contains("Bucha", broken.Title, StringComparison.Ordinal);
        Assert.Contains("11 of its documents", broken.Summary, StringComparison.Ordinal);
        Assert.Equal(("first mention", "Bucha"), (broken.Evidence[0].Label, broken.Evidence[0].Exact));
        _desk.Publish("/china", "/c/3", "Thu, 07 Apr 2022 08:00:00 +0800", "More remarks", "Foreign Ministry spokesperson Zhao Lijian said that the images from Bucha are deeply disturbing.");
        Assert.Empty(await _desk.RunOnceAsync());
    }

    [Fact]
    public async Task A_phrase_is_told_when_it_appears_and_when_it_is_dropped()
    {
        _desk.Rules = """ "phrases": [{ "actor": "state:CHN", "phrase": "legitimate security concerns" }] """;
        for (var day = 1; day <= 30; day++)
        {
            _desk.Publish("/china", $"/c/m{day}", $"{day} Mar 2022 08:00:00 +0800", $"Remarks of March {day}", $"Foreign Ministry spokesperson Zhao Lijian said on March {day} that {(day is > 12 and < 20 ? "legitimate security concerns" : "all concerns")} must be heard.");
        }

        var events = await _desk.RunOnceAsync();
        Assert.Equal([WatchEventKind.PhraseAppeared, WatchEventKind.PhraseDropped], events.Select(found => found.Kind));
        Assert.Contains("12 documents", events[0].Summary, StringComparison.Ordinal);
        Assert.Contains("7 of 7 documents", events[1].Summary, StringComparison.Ordinal);
        Assert.Empty(await _desk.RunOnceAsync());
    }

    [Fact]
    public async Task What_was_taken_in_before_a_crash_is_looked_at_after_it()
    {
        await _desk.RunOnceAsync();
        _desk.Publish("/china", "/c/1", "Mon, 04 Apr 2022 20:00:00 +0800", "Wang Yi Speaks with Ukrainian Foreign Minister Dmytro Kuleba on the Phone", Talks);
        _desk.Around = archive => new CrashingArchive(archive);
        await Assert.ThrowsAsync<InvalidOperationException>(_desk.RunOnceAsync);
        _desk.Around = null;
        Assert.Equal(WatchEventKind.ReadoutPublished, Assert.Single(await _desk.RunOnceAsync()).Kind);
        Assert.Empty(await _desk.RunOnceAsync());
    }

    [Fact]
    public async Task The_feed_is_Atom_with_the_evidence_and_bears_what_XML_cannot()
    {
        _desk.Publish("/china", "/c/1", "Mon, 04 Apr 2022 20:00:00 +0800", "Wang Yi Speaks with Ukrainian Foreign Minister Dmytro Kuleba on the Phone", Talks);
        await _desk.RunOnceAsync();
        XNamespace atom = "http://www.w3.org/2005/Atom", xhtml = "http://www.w3.org/1999/xhtml";
        var feed = XDocument.Load(_desk.Feed).Root!;
        Assert.Equal(atom + "feed", feed.Name);
        Assert.StartsWith("urn:uuid:", feed.Element(atom + "id")!.Value, StringComparison.Ordinal);
        var entry = Assert.Single(feed.Elements(atom + "entry"));
        Assert.Equal("2022-04-04T12", entry.Element(atom + "updated")!.Value[..13]);
        Assert.Equal(_desk.Server.At("/c/1").AbsoluteUri, entry.Element(atom + "link")!.Attribute("href")!.Value);
        Assert.Contains("Wang Yi", entry.Element(atom + "content")!.Descendants(xhtml + "strong").Single().Value, StringComparison.OrdinalIgnoreCase);

        var odd = new WatchEvent("urn:uuid:0", WatchEventKind.PhraseDropped, DateTimeOffset.UnixEpoch, "a\u0000b\uD800c <&> \uD83D\uDE00", "x\uFFFF") { Evidence = [new WatchEvidence("use", "d", "h", 0, "\u0001") { Url = "javascript:alert(1)" }] };
        EveryCulture.Check(() => Assert.Equal("a\uFFFDb\uFFFDc <&> \uD83D\uDE00", XDocument.Parse(AtomFeed.Write("urn:uuid:1", [odd], DateTimeOffset.UnixEpoch)).Descendants(atom + "title").Last().Value));
        Assert.DoesNotContain("javascript", AtomFeed.Write("urn:uuid:1", [odd], DateTimeOffset.UnixEpoch), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_webhook_gets_each_event_once_signed_and_those_it_did_not_take_later()
    {
        _desk.HasWebhook = true;
        _desk.Publish("/china", "/c/1", "Mon, 04 Apr 2022 20:00:00 +0800", "Wang Yi Speaks with Ukrainian Foreign Minister Dmytro Kuleba on the Phone", Talks);
        _desk.Publish("/ukraine", "/u/1", "Mon, 04 Apr 2022 22:00:00 +0300", "Dmytro Kuleba and Wang Yi held talks", OtherTalks);
        _desk.Server.Status("/hook", 500);
        await _desk.RunOnceAsync();
        Assert.Equal(1, _desk.Server.Count("/hook"));
        Assert.Contains(_desk.Told, line => line.Contains("answered 500", StringComparison.Ordinal));

        _desk.Server.Status("/hook", 204);
        await _desk.RunOnceAsync();
        Assert.Equal(1, _desk.Server.Count("/hook"));
        _desk.Clock.Advance(TimeSpan.FromMinutes(1));
        await _desk.RunOnceAsync();
        await _desk.RunOnceAsync();
        var sent = _desk.Server.Requests.Where(request => request.Path == "/hook").Skip(1).ToList();
        Assert.Equal(2, sent.Count);
        Assert.Equal(2, sent.Select(request => request.Header("Lacuna-Event-Id")).Distinct().Count());
        foreach (var request in sent)
        {
            Assert.Equal(Webhook.Signature("secret", request.Header("Lacuna-Timestamp")!, Encoding.UTF8.GetBytes(request.Body)), request.Header("Lacuna-Signature"));
            var body = JsonForm.Check(request.Body);
            Assert.Equal(request.Header("Lacuna-Event-Id"), body["id"]!.GetValue<string>());
            Assert.NotEmpty(body["evidence"]![0]!["exact"]!.GetValue<string>());
        }

        Assert.Equal(["ReadoutPublished", "OtherSidePublished"], sent.Select(request => JsonForm.Check(request.Body)["kind"]!.GetValue<string>()));
    }

    [Fact]
    public void A_signature_can_be_checked_by_others() => Assert.Equal(
        "sha256=" + Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData("key"u8.ToArray(), "1649073600.{}"u8.ToArray())),
        Webhook.Signature("key", "1649073600", "{}"u8));

    [Fact]
    public async Task Polls_that_join_cover_the_days_between_and_polls_that_do_not_leave_a_hole()
    {
        await _desk.RunOnceAsync();
        _desk.Clock.Advance(TimeSpan.FromDays(2));
        _desk.Publish("/china", "/c/1", "Tue, 05 Apr 2022 08:00:00 +0800", "Remarks", "Spokesperson Zhao Lijian said that trade grows more.");
        await _desk.RunOnceAsync();
        Assert.Contains((await CoverageAsync()).Spans, span => span is { Basis: CoverageBasis.Listed, Listed: 1 } && span.Days == new DateInterval(new LocalDate(2022, 4, 2), new LocalDate(2022, 4, 5)));
        _desk.Clock.Advance(TimeSpan.FromDays(4));
        _desk.Publish("/china", "/c/2", "Sat, 09 Apr 2022 08:00:00 +0800", "Further remarks", "Spokesperson Wang Wenbin said that trade is stable.");
        _desk.Shorten("/china", 1);
        await _desk.RunOnceAsync();
        Assert.Contains((await CoverageAsync()).Holes, hole => hole.Days == new DateInterval(new LocalDate(2022, 4, 5), new LocalDate(2022, 4, 9)) && hole.Reason.Contains("moved on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_fails_in_passing_is_taken_later_and_a_lost_one_is_a_hole()
    {
        _desk.Publish("/china", "/c/1", "Sat, 02 Apr 2022 08:00:00 +0800", "Remarks", "Spokesperson Zhao Lijian said that trade grows more.");
        _desk.Publish("/china", "/c/2", "Sun, 03 Apr 2022 08:00:00 +0800", "More", "Spokesperson Zhao Lijian said that trade is stable.");
        _desk.Server.Status("/c/1", 503);
        _desk.Server.Status("/c/2", 404);
        await _desk.RunOnceAsync();
        Assert.DoesNotContain(await OutcomesAsync(), origin => origin.EndsWith("/c/1", StringComparison.Ordinal));
        _desk.Article("/c/1", "Remarks", "Spokesperson Zhao Lijian said that trade grows more.");
        await _desk.RunOnceAsync();
        Assert.Contains(await OutcomesAsync(), origin => origin.EndsWith("/c/1", StringComparison.Ordinal));
        Assert.Contains((await CoverageAsync()).Holes, hole => hole.Reason.Contains("404", StringComparison.Ordinal));
        Assert.Equal(1, _desk.Server.Count("/c/2"));
    }

    [Fact]
    public async Task A_page_in_place_of_the_feed_is_no_document()
    {
        _desk.Server.Page("/china", "<html><body><article><h1>Sorry</h1><p>This site is under maintenance.</p></article></body></html>");
        await _desk.RunOnceAsync();
        Assert.DoesNotContain(await OutcomesAsync(), origin => origin.EndsWith("/china", StringComparison.Ordinal));
        Assert.Contains(_desk.Told, line => line.Contains("in place of its feed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Entries_without_pages_are_taken_once()
    {
        _desk.Server.Page("/china", "<rss version=\"2.0\"><channel><title>News</title><item><guid isPermaLink=\"false\">1</guid><title>One</title><description>Spokesperson Zhao Lijian said that trade grows.</description></item><item><guid isPermaLink=\"false\">2</guid><title>Two</title><description>Spokesperson Zhao Lijian said that trade is stable.</description></item></channel></rss>", "application/rss+xml");
        await _desk.RunOnceAsync();
        var first = await OutcomesAsync();
        Assert.Equal(2, first.Count(origin => origin.Contains("/china", StringComparison.Ordinal)));
        _desk.Clock.Advance(TimeSpan.FromHours(4));
        await _desk.RunOnceAsync();
        Assert.Equal(first, await OutcomesAsync());
    }

    [Fact]
    public async Task An_item_that_is_only_given_a_new_time_is_no_second_outcome()
    {
        _desk.Publish("/china", "/c/1", "Mon, 04 Apr 2022 20:00:00 +0800", "Remarks", "Spokesperson Zhao Lijian said that trade grows more.");
        await _desk.RunOnceAsync();
        var first = await OutcomesAsync();
        _desk.Shorten("/china", 0);
        _desk.Publish("/china", "/c/1", "Mon, 04 Apr 2022 20:05:00 +0800", "Remarks", "Spokesperson Zhao Lijian said that trade grows more.");
        await _desk.RunOnceAsync();
        Assert.Equal(2, _desk.Server.Count("/c/1"));
        Assert.Equal(first, await OutcomesAsync());
    }

    [Fact]
    public async Task A_host_that_asks_for_a_pause_gets_it_over_restarts()
    {
        await _desk.RunOnceAsync();
        _desk.Server.Status("/china", 503, "Retry-After: 7200\r\n");
        await _desk.RunOnceAsync();
        await _desk.RunOnceAsync();
        Assert.Equal(2, _desk.Server.Count("/china"));
        Assert.Contains(_desk.Told, line => line.Contains("left alone until", StringComparison.Ordinal));
        _desk.Clock.Advance(TimeSpan.FromHours(2));
        await _desk.RunOnceAsync();
        Assert.Equal(3, _desk.Server.Count("/china"));
    }

    [Fact]
    public async Task A_watch_polls_as_time_goes_and_ends_when_it_is_cancelled()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await _desk.RunAsync(async watcher =>
        {
            var running = watcher.RunAsync(stop.Token);
            while (_desk.Server.Count("/ukraine") < 3)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        });
        Assert.Contains(TimeSpan.FromMinutes(14), _desk.Clock.Waits.Select(wait => TimeSpan.FromMinutes(Math.Floor(wait.TotalMinutes))));
        await _desk.RunOnceAsync();
    }

    [Fact]
    public async Task One_watch_at_a_time_has_the_state_and_a_damaged_one_is_told()
    {
        using (WatchStateFile.Open(_desk.Path("archive.watch.json")))
        {
            var taken = Assert.Throws<WatchStateException>(() => WatchStateFile.Open(_desk.Path("archive.watch.json")));
            Assert.Contains("another watch", taken.Message, StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(_desk.Path("archive.watch.json"), "{ \"sources\": ", TestContext.Current.CancellationToken);
        Assert.Contains("begin anew", Assert.Throws<WatchStateException>(() => WatchStateFile.Open(_desk.Path("archive.watch.json"))).Message, StringComparison.Ordinal);
    }

    private async Task<SourceCoverage> CoverageAsync()
    {
        await using var archive = await _desk.OpenAsync();
        return await archive.CoverageAsync("Ministry of China");
    }

    private async Task<ImmutableArray<string>> OutcomesAsync()
    {
        await using var archive = await _desk.OpenAsync();
        return [.. await archive.OutcomesAsync(new()).Select(outcome => outcome.Origin).ToListAsync()];
    }
}

using System.Globalization;
using System.Net;
using System.Text;
using Lacuna.Archive;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Watching;
using Lacuna.Findings.Watching.Events;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Intake.Fetching;
using Lacuna.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Tests.Web;

namespace Lacuna.Findings.Tests.Watching;

/// <summary>A desk that watches two ministries' feeds on a server of its own, with an archive and a state that outlive a watch.</summary>
internal sealed class WatchDesk : IAsyncDisposable
{
    private static readonly ReadingLine Line = ReadingLine.CreateDefault();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lacuna-watch-");
    private readonly Dictionary<string, List<(string Path, string Date, string Title)>> _feeds = new(StringComparer.Ordinal);

    public LoopbackServer Server { get; } = new();

    public LeapingClock Clock { get; } = new();

    public List<string> Told { get; } = [];

    public string Feed => Path("out.atom");

    /// <summary>Stands between the watch and the archive; null to use it as it is.</summary>
    public Func<IArchive, IArchive>? Around { get; set; }

    public string Rules { get; set; } = "";

    public bool HasWebhook { get; set; }

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    /// <summary>Publishes an article and lists it first in a feed.</summary>
    public void Publish(string feed, string path, string date, string title, params string[] paragraphs)
    {
        Article(path, title, paragraphs);
        if (!_feeds.TryGetValue(feed, out var entries))
        {
            _feeds.Add(feed, entries = []);
        }

        entries.Insert(0, (path, date, title));
        List(feed);
    }

    public void Article(string path, string title, params string[] paragraphs) =>
        Server.Page(path, $"<html><body><article><h1>{title}</h1>{string.Concat(paragraphs.Select(text => $"<p>{text}</p>"))}</article></body></html>");

    /// <summary>Lets the feed list its latest items only.</summary>
    public void Shorten(string feed, int most)
    {
        _feeds[feed] = [.. _feeds[feed].Take(most)];
        List(feed);
    }

    /// <summary>One run of a watch, from its beginning to its end, as after a restart.</summary>
    public async Task<IReadOnlyList<WatchEvent>> RunOnceAsync()
    {
        IReadOnlyList<WatchEvent> events = [];
        await RunAsync(async watcher =>
        {
            var known = watcher.Events.Select(found => found.Id).ToHashSet();
            await watcher.RunOnceAsync(TestContext.Current.CancellationToken);
            events = [.. watcher.Events.Where(found => !known.Contains(found.Id))];
        });
        foreach (var found in events)
        {
            JsonForm.Check(Encoding.UTF8.GetString(WatchEventJson.Of(found)));
        }

        return events;
    }

    public async Task RunAsync(Func<Watcher, Task> use)
    {
        var limits = new FetcherOptions
        {
            AllowedNetworks = [IPNetwork.Parse("127.0.0.1/32")],
            Clock = Clock,
            RequestTime = TimeSpan.FromDays(1),
            StallTime = TimeSpan.FromDays(1),
            Tries = 1,
        };
        using var fetcher = new Fetcher(limits);
        using var poster = new Poster(limits);
        using var file = WatchStateFile.Open(Path("archive.watch.json"));
        await using var archive = await OpenAsync();
        var options = new WatcherOptions { Clock = Clock, Feed = Feed, Webhook = HasWebhook ? Server.At("/hook") : null, Secret = "secret", Tell = Told.Add };
        await use(new Watcher(Plan(), Around?.Invoke(archive) ?? archive, fetcher, poster, Read, file, options));
    }

    public Task<SqliteArchive> OpenAsync() => SqliteArchive.OpenAsync(Path("archive.lacuna"), new SqliteArchiveOptions { Clock = Clock });

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static AnnotatedDocument Read(Document document) => Line.Read(document);

    private WatchPlan Plan() => new WatchPlanReader(ActorTable.Default).Read($$"""
        {
          // The two sides.
          "sources": [
            { "name": "Ministry of China", "address": "{{Server.At("/china")}}", "kind": "feed", "speaksFor": "state:CHN", "timeZone": "Asia/Shanghai" },
            { "name": "Ministry of Ukraine", "address": "{{Server.At("/ukraine")}}", "kind": "feed", "speaksFor": "Ukraine", "timeZone": "Europe/Kyiv" },
          ],
          {{Rules}}
        }
        """);

    private void List(string feed) => Server.Page(feed, string.Create(CultureInfo.InvariantCulture,
        $"<rss version=\"2.0\"><channel><title>News</title>{string.Concat(_feeds[feed].Select(entry => $"<item><title>{entry.Title}</title><link>{Server.At(entry.Path)}</link><guid>{Server.At(entry.Path)}</guid><pubDate>{entry.Date}</pubDate></item>"))}</channel></rss>"), "application/rss+xml");
}

using System.Collections.Immutable;
using AngleSharp.Dom;
using Lacuna.Core.Documents;
using Lacuna.Intake.Dates;
using NodaTime;

namespace Lacuna.Intake.Html.Metadata;

/// <summary>
/// Finds when a page says it was published. Declared dates come before shown ones, a date of change is never taken for one of publication,
/// and a date after the page was read is passed over.
/// </summary>
internal sealed class PageDates
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "article:published", "publishdate", "publish-date", "published_time", "pubdate",
        "sailthru.date", "parsely-pub-date", "cXenseParse:recs:publishtime", "citation_publication_date", "citation_date", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created",
        "dcterms.date", "dc.date", "date", "publication_date", "article.published", "DisplayDate", "releaseDate", "last-published",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time", "og:article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised", "article:modified",
    ];

    private readonly List<DateCandidate> _candidates = [];

    private PageDates()
    {
    }

    /// <summary>Publication, in the page's own wording; null when the page does not say.</summary>
    public string? Published { get; private set; }

    /// <summary>Last change, in the page's own wording.</summary>
    public string? Modified { get; private set; }

    /// <summary>Reads what <paramref name="page"/> says.</summary>
    /// <param name="page">The page.</param>
    /// <param name="meta">Its meta elements.</param>
    /// <param name="data">Its JSON-LD.</param>
    /// <param name="url">Its address, whose path often holds a date.</param>
    /// <param name="title">Its headline, near which a date is shown.</param>
    /// <param name="clock">How the publisher writes times.</param>
    /// <param name="now">When the page was read.</param>
    /// <param name="notes">Takes what is doubtful.</param>
    public static PageDates Read(IDocument page, MetaTags meta, LinkedData data, string? url, PageTitle title, PublisherClock clock, Instant now, ImmutableArray<Note>.Builder notes)
    {
        var dates = new PageDates { Modified = data.Modified ?? meta.First(ModifiedNames)?.Value ?? page.QuerySelector("[itemprop='dateModified'][datetime]")?.GetAttribute("datetime") };
        dates.Add("JSON-LD datePublished", data.Published, clock);
        foreach (var name in PublishedNames)
        {
            dates.Add($"meta {name}", meta.First(name)?.Value, clock);
        }

        foreach (var (place, wording) in ShownDates.Of(page, title))
        {
            dates.Add(place, wording, clock);
        }

        dates.Add("address", UrlDate.In(url), clock);
        dates.Choose(now, notes);
        return dates;
    }

    private void Add(string place, string? wording, PublisherClock clock)
    {
        if (wording is { Length: > 0 } && PublicationTimeReader.Read(wording, clock) is { Local: not null } time)
        {
            _candidates.Add(new DateCandidate(place, time));
        }
    }

    private void Choose(Instant now, ImmutableArray<Note>.Builder notes)
    {
        // The publisher's day may be a day ahead of UTC.
        var latest = now.InUtc().Date.PlusDays(1);
        var chosen = _candidates.Find(candidate => candidate.Time.Date <= latest);
        Published = chosen?.Time.Wording;
        if (_candidates.Exists(candidate => candidate.Time.Date > latest))
        {
            notes.Add(new Note("date.future", "The page holds a publication date later than the day it was read; it was passed over."));
        }

        var days = _candidates.DistinctBy(candidate => candidate.Time.Date).ToList();
        if (days.Count > 1)
        {
            notes.Add(new Note("date.candidates", $"The page gives several publication dates: {string.Join("; ", days.Select(day => $"{day.Place} \"{day.Time.Wording.Trim()}\""))}; {(chosen is null ? "none" : "the first not in the future")} was taken."));
        }
    }

    private sealed record DateCandidate(string Place, PublicationTime Time);
}

using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Intake.Sources;
using NodaTime;

namespace Lacuna.Intake.Web;

/// <summary>
/// Keeps count of what a list named and what became of it, and says for which days the list is proof that all is held. A feed and a sitemap of news
/// go back only so far, so their first day may be cut off; the day of the fetch is not over. Neither is vouched for.
/// </summary>
/// <param name="address">The list.</param>
/// <param name="options">What was asked of it. What is cut short by a limit or a folder vouches for nothing.</param>
/// <param name="source">The source, when the caller names it; null to take that of the documents.</param>
public sealed class WebListing(Uri address, WebPileOptions options, Source? source = null)
{
    private readonly List<WebItem> _items = [];
    private bool _hidesPages;
    private bool _reachesBack;

    /// <summary>Pages listed so far.</summary>
    public int Listed => _items.Count;

    /// <summary>Of these, how many could not be had.</summary>
    public int Failed => _items.Count(item => item.IsFailed);

    /// <summary>Notes what became of an address.</summary>
    public void Add(WebItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _hidesPages |= item.HidesPages;
        _reachesBack |= item.IsBefore;
        if (item.Listed is not null && !item.IsBefore)
        {
            _items.Add(item);
        }
    }

    /// <summary>What the list shows, by source and days.</summary>
    /// <param name="now">When it was fetched.</param>
    /// <param name="listedFrom">First day from which earlier fetches of the same list join this one without a gap; null to judge by this one alone.</param>
    public ImmutableArray<ListedDays> Days(Instant now, LocalDate? listedFrom = null)
    {
        var usual = source ?? _items.Select(item => item.Source).OfType<Source>().GroupBy(found => found.Name, StringComparer.Ordinal).MaxBy(group => group.Count())?.First()
            ?? Publishers.Of(address.AbsoluteUri);
        var days = ImmutableArray.CreateBuilder<ListedDays>();
        foreach (var group in _items.GroupBy(item => source?.Name ?? item.Source?.Name ?? usual?.Name ?? address.IdnHost, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            AddDays(days, group.Key, [.. group], Yesterday(now, group.Select(item => item.Source).FirstOrDefault(found => found?.TimeZone is not null)?.TimeZone ?? usual?.TimeZone), listedFrom);
        }

        return days.ToImmutable();
    }

    private void AddDays(ImmutableArray<ListedDays>.Builder days, string name, ImmutableArray<WebItem> items, LocalDate last, LocalDate? listedFrom)
    {
        var dated = items.Where(item => item.Day is not null).ToLookup(item => item.Day!.Value);
        if (dated.Count == 0)
        {
            return;
        }

        var mayBeCutOff = items[0].Listed is { Kind: ListingKind.Feed } or { Published: not null };
        var first = listedFrom ?? dated.Min(day => day.Key).PlusDays(mayBeCutOff ? 1 : 0);
        first = options.Since is { } since && (since > first || _reachesBack) ? since : first;
        var vouches = !_hidesPages && !options.SamePath;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var listed = dated[day].Count();
            var failed = dated[day].Where(item => item.IsFailed).ToList();
            if (failed.Count > 0)
            {
                var why = failed[0].Failure;
                days.Add(new ListedDays(name, new DateInterval(day, day), listed, failed.Count, string.Create(CultureInfo.InvariantCulture,
                    $"{failed.Count} of {listed} listed pages could not be had{(why is null ? "" : $": {why}")}")));
            }
            else if (vouches)
            {
                AddCovered(days, name, day, listed);
            }
        }

        var undated = items.Count(item => item.Day is null && item.IsFailed);
        if (undated > 0 && first <= last)
        {
            days.Add(new ListedDays(name, new DateInterval(first, last), undated, undated, string.Create(CultureInfo.InvariantCulture,
                $"{undated} listed {(undated == 1 ? "page" : "pages")} without a date could not be had")));
        }
    }

    private static void AddCovered(ImmutableArray<ListedDays>.Builder days, string name, LocalDate day, int listed)
    {
        if (days.Count > 0 && days[^1] is { HoleReason: null } run && run.Source == name && run.Days.End == day.PlusDays(-1))
        {
            days[^1] = run with { Days = new DateInterval(run.Days.Start, day), Listed = run.Listed + listed };
        }
        else
        {
            days.Add(new ListedDays(name, new DateInterval(day, day), listed, 0, null));
        }
    }

    /// <summary>The last day that is over on the publisher's clock; where the clock is not known, that is over everywhere.</summary>
    private static LocalDate Yesterday(Instant now, string? zone)
    {
        var clock = (zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)) ?? DateTimeZone.ForOffset(Offset.FromHours(-12));
        return now.InZone(clock).Date.PlusDays(-1);
    }
}

using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Intake.Web;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Watching.Polling;

/// <summary>
/// What a source's list named at one poll, held against the polls before. Where a feed still names something of an earlier poll, nothing can have
/// passed between the two; where it names nothing of it, something may have, and the days between are a hole.
/// </summary>
internal sealed class ListSeen(WatchedSource source, WebPileOptions list, SourceState before)
{
    private readonly WebListing _listing = new(source.Address, list, source.Source);
    private readonly HashSet<string> _known = [.. before.Pages.Keys];
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private LocalDate? _first;
    private LocalDate? _last;
    private bool _joins;
    private bool _mayBeCutOff;

    /// <summary>Notes what became of an address.</summary>
    public void Add(WebItem item, int tries)
    {
        if (item.Listed is not { } page || item.IsBefore)
        {
            _listing.Add(item);
            return;
        }

        var key = SourcePoller.KeyOf(source, page);
        var givenUp = item.Held is not null && before.Pages.GetValueOrDefault(key) is { Fetched: null } kept && kept.Failures >= tries ? kept : null;
        _listing.Add(givenUp is null ? item : item with { IsFailed = true, Failure = givenUp.Failure });
        _listed.Add(key);
        _joins |= _known.Contains(key);
        _mayBeCutOff |= page.Kind == ListingKind.Feed || page.Published is not null;
        if ((page.Published?.Date ?? page.Modified?.Date) is { } day)
        {
            _first = _first is { } first && first < day ? first : day;
            _last = _last is { } last && last > day ? last : day;
        }
    }

    /// <summary>True when the list named this address.</summary>
    public bool Lists(string address) => _listed.Contains(address);

    /// <summary>What the ledger is to be told, and in <paramref name="state"/> how far back the polls join.</summary>
    public ImmutableArray<CoverageNote> Notes(SourceState state, Instant at)
    {
        if (_first is not { } first || _last is not { } last)
        {
            return [];
        }

        if (!_mayBeCutOff)
        {
            return [.. _listing.Days(at).Select(days => days.ToNote(at))];
        }

        var notes = ImmutableArray.CreateBuilder<CoverageNote>();
        var (from, to) = (DayOf(state.ListedFrom), DayOf(state.ListedTo));
        if (from is null || !_joins)
        {
            if (to is { } end)
            {
                notes.Add(new CoverageNote(source.Source.Name, new DateInterval(LocalDate.Min(end, first), LocalDate.Max(end, first)), CoverageBasis.Listed, at)
                {
                    HoleReason = "between two polls the feed moved on by more than it lists; what it listed in between is not known",
                });
            }

            from = first.PlusDays(1);
        }

        state.ListedFrom = LocalDatePattern.Iso.Format(from.Value);
        state.ListedTo = LocalDatePattern.Iso.Format(to is { } known ? LocalDate.Max(known, last) : last);
        AddEarlier(state, first);
        notes.AddRange(_listing.Days(at, LocalDate.Max(from.Value, first)).Select(days => days.ToNote(at)));
        return notes.ToImmutable();
    }

    /// <summary>Pages of the same days that the list named at earlier polls and has dropped since.</summary>
    private void AddEarlier(SourceState state, LocalDate first)
    {
        foreach (var (address, page) in state.Pages)
        {
            if (!_listed.Contains(address) && DayOf(page.Day) is { } day && day >= first)
            {
                var time = new PublicationTime(page.Day!, day.AtMidnight());
                _listing.Add(new WebItem(new Uri(address)) { Listed = new ListedPage(new Uri(address), ListingKind.Feed) { Published = time }, Held = new HeldPage(source.Source, time), IsFailed = page.Fetched is null, Failure = page.Failure });
            }
        }
    }

    private static LocalDate? DayOf(string? written) => written is null ? null : LocalDatePattern.Iso.Parse(written).GetValueOrThrow();
}

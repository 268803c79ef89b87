using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Coverages;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Contacts.Held;

/// <summary>What an archive holds of the channels that speak for each side, with the holes that its ledger knows.</summary>
internal sealed class HeldChannels : ISideChannels
{
    /// <summary>Days after a contact for which a side's channels must be held before it is said to have published nothing. Accounts come out on the day itself or, across time zones, on the next.</summary>
    public const int FollowDays = 1;

    private readonly ILookup<string, SourceHolding> _channels;
    private readonly ILookup<string, PublishedDay> _days;

    /// <param name="holdings">All sources of the archive.</param>
    /// <param name="days">On which days each source published, copies left out.</param>
    /// <param name="table">The actors known beforehand: whose side a channel of a person or body is on.</param>
    public HeldChannels(IEnumerable<SourceHolding> holdings, IEnumerable<PublishedDay> days, ActorTable table)
    {
        _channels = holdings.Where(holding => holding.Source.SpeaksFor is not null).ToLookup(holding => SideOf(holding.Source.SpeaksFor!, table), StringComparer.Ordinal);
        _days = days.ToLookup(day => day.Source, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public ChannelCoverage? Of(string side, DateInterval? days)
    {
        var channels = _channels[side].ToList();
        if (channels.Count == 0)
        {
            return null;
        }

        ImmutableArray<string> names = [.. channels.Select(channel => channel.Source.Name)];
        if (days is null)
        {
            return new ChannelCoverage(names, 0, null, null);
        }

        var published = names.SelectMany(name => _days[name]).ToList();
        var needed = new DateInterval(days.Start, days.End.PlusDays(FollowDays));
        var window = new DateInterval(days.Start.PlusDays(-ChannelIndex.CoverageDays), days.End.PlusDays(ChannelIndex.CoverageDays));
        return new ChannelCoverage(
            names,
            published.Where(on => window.Contains(on.Day)).Sum(on => on.Documents),
            published.Where(on => on.Day <= days.Start).Select(on => (LocalDate?)on.Day).Max(),
            published.Where(on => on.Day > days.End).Select(on => (LocalDate?)on.Day).Min())
        {
            Window = window,
            Holes = [.. channels.SelectMany(channel => channel.Coverage.HolesIn(needed).Select(hole => new CoverageHole(hole.Days, $"{channel.Source.Name}: {hole.Reason}")))],
        };
    }

    /// <summary>True when the ledger knows no hole in any of the side's channels, from the contact's first day to the day after its last.</summary>
    public bool IsCovered(ChannelCoverage coverage) => coverage is { Window: not null, Holes.IsEmpty: true };

    /// <summary>The side that a channel is on which speaks for the actor with <paramref name="id"/>.</summary>
    public static string SideOf(string id, ActorTable table) => table.ById(id) is { } actor ? Parties.SideOf(actor) : id;
}

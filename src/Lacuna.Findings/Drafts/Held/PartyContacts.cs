using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Drafts.Held;

/// <summary>Finds what an archive holds of the contacts between two parties in some days.</summary>
internal sealed class PartyContacts(IArchive archive, ActorTable table)
{
    private readonly DocumentCount _count = new(archive);
    private readonly Dictionary<string, FoundContacts> _found = new(StringComparer.Ordinal);

    /// <summary>Days after a contact in which accounts and reports of it are looked for.</summary>
    private const int FollowDays = 7;

    /// <summary>The contacts, in order of date, with how hard was looked; null <paramref name="days"/> for all days.</summary>
    public async Task<FoundContacts> FindAsync(ImmutableArray<Actor> parties, DateInterval? days, CancellationToken cancellation)
    {
        // A draft tells several things of one contact.
        var key = string.Join(' ', parties.Select(party => party.Id).Append(days is null ? "" : $"{LocalDatePattern.Iso.Format(days.Start)} {LocalDatePattern.Iso.Format(days.End)}"));
        if (!_found.TryGetValue(key, out var found))
        {
            _found[key] = found = await SearchAsync(parties, days, cancellation).ConfigureAwait(false);
        }

        return found;
    }

    private async Task<FoundContacts> SearchAsync(ImmutableArray<Actor> parties, DateInterval? days, CancellationToken cancellation)
    {
        var holdings = await _count.SourcesAsync(cancellation).ConfigureAwait(false);
        var published = days is null ? null : new DateInterval(days.Start, days.End.PlusDays(FollowDays));
        var told = await ToldDocuments.ReadAsync(archive, ToldDocuments.OfParties(parties, published), cancellation).ConfigureAwait(false);
        var corrections = await HeldContactCorrections.ReadAsync(archive, told.Select(held => held.Document), cancellation).ConfigureAwait(false);
        ImmutableArray<AnnotatedDocument> documents = [.. told.Select(held => held.Document)];
        var contacts = ContactBook.From(documents, [.. Enumerable.Range(0, documents.Length)], NoChannels.Instance, corrections.Standing, cancellation);
        return new FoundContacts(
            [.. contacts.Where(contact => IsBetween(contact.Participants, parties) && (days is null || contact.Date is not { } date || date.Intersection(days) is not null))],
            told.ToImmutableDictionary(held => held.Row.Version, held => held.Row),
            HolesOf(parties, holdings, days))
        {
            Looked = await _count.InAsync(published, cancellation).ConfigureAwait(false),
        };
    }

    /// <summary>True when the contact is between just these parties, up to person, office and state.</summary>
    public static bool IsBetween(ImmutableArray<Actor> participants, ImmutableArray<Actor> parties) =>
        Parties.SidesOf(participants).Length == Parties.SidesOf(parties).Length
        && Parties.Agree(participants, parties);

    private ImmutableArray<CoverageHole> HolesOf(ImmutableArray<Actor> parties, ImmutableArray<SourceHolding> holdings, DateInterval? days)
    {
        if (days is null)
        {
            return [];
        }

        var holes = ImmutableArray.CreateBuilder<CoverageHole>();
        foreach (var side in Parties.SidesOf(parties))
        {
            var channels = holdings.Where(holding => holding.Source.SpeaksFor is { } id && HeldChannels.SideOf(id, table) == side).ToList();
            if (channels.Count == 0)
            {
                holes.Add(new CoverageHole(days, $"nothing is held of any channel that speaks for {table.ById(side)?.Name ?? side}"));
            }

            holes.AddRange(channels.SelectMany(channel => channel.Coverage.HolesIn(days).Select(hole => new CoverageHole(hole.Days, $"{channel.Source.Name}: {hole.Reason}"))));
        }

        return holes.ToImmutable();
    }
}

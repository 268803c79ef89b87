using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
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
        var query = new DocumentQuery { Tells = Telling.Contacts, Published = published, ContactsOf = [.. parties.Where(IsKnownToTell).Select(IdsOf)] };
        var rows = new List<DocumentRow>();
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        var documents = await ReadAsync([.. rows.Where(row => row.IsRead)], cancellation).ConfigureAwait(false);
        var contacts = ContactBook.From(documents, [.. Enumerable.Range(0, documents.Length)], NoChannels.Instance, cancellation);
        return new FoundContacts(
            [.. contacts.Where(contact => IsBetween(contact.Participants, parties) && (days is null || contact.Date is not { } date || date.Intersection(days) is not null))],
            rows.ToImmutableDictionary(row => row.Version),
            HolesOf(parties, holdings, days))
        {
            Looked = await _count.InAsync(published, cancellation).ConfigureAwait(false),
        };
    }

    /// <summary>True when the contact is between just these parties, up to person, office and state.</summary>
    public static bool IsBetween(ImmutableArray<Actor> participants, ImmutableArray<Actor> parties) =>
        Parties.SidesOf(participants).Length == Parties.SidesOf(parties).Length
        && Parties.Agree(participants, parties);

    /// <summary>Of bodies the archive does not know who speaks for them: they leave nothing out.</summary>
    private static bool IsKnownToTell(Actor party) => party.Kind is ActorKind.State or ActorKind.Person;

    /// <summary>Accounts that name only a person's state are among those wanted.</summary>
    private static ImmutableArray<string> IdsOf(Actor party) => party.State is { } state && state != party.Id ? [party.Id, state] : [party.Id];

    private async Task<ImmutableArray<AnnotatedDocument>> ReadAsync(ImmutableArray<DocumentRow> rows, CancellationToken cancellation)
    {
        var found = new ConcurrentDictionary<int, AnnotatedDocument>();
        await Parallel.ForAsync(0, rows.Length, cancellation, async (i, stop) =>
        {
            if (await archive.ReadingAsync(rows[i].Version, stop).ConfigureAwait(false) is { Contacts.IsEmpty: false } reading)
            {
                found[i] = reading;
            }
        }).ConfigureAwait(false);
        return [.. found.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private string? SideOf(SourceHolding holding) =>
        holding.Source.SpeaksFor is not { } id ? null : table.ById(id) is { } actor ? Parties.SideOf(actor) : id;

    private ImmutableArray<CoverageHole> HolesOf(ImmutableArray<Actor> parties, ImmutableArray<SourceHolding> holdings, DateInterval? days)
    {
        if (days is null)
        {
            return [];
        }

        var holes = ImmutableArray.CreateBuilder<CoverageHole>();
        foreach (var side in Parties.SidesOf(parties))
        {
            var channels = holdings.Where(holding => SideOf(holding) == side).ToList();
            if (channels.Count == 0)
            {
                holes.Add(new CoverageHole(days, $"nothing is held of any channel that speaks for {table.ById(side)?.Name ?? side}"));
            }

            holes.AddRange(channels.SelectMany(channel => channel.Coverage.HolesIn(days).Select(hole => new CoverageHole(hole.Days, $"{channel.Source.Name}: {hole.Reason}"))));
        }

        return holes.ToImmutable();
    }
}

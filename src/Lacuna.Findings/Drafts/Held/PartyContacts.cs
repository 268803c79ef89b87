using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Contacts;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Drafts.Held;

/// <summary>Finds what an archive holds of the contacts between two parties in some days, without unpacking what names neither.</summary>
/// <remarks>
/// Read are documents that tell of contacts and that either name one party and come from the other's channels, or name the party that fewer documents name.
/// A document that names both is among the last.
/// </remarks>
internal sealed class PartyContacts(IArchive archive, ActorTable table)
{
    /// <summary>Days after a contact in which accounts and reports of it are looked for.</summary>
    private const int FollowDays = 7;

    /// <summary>A family name shorter than this is no term of its own: "Xi", "Li" stand in too many words of other scripts and names.</summary>
    private const int ShortestFamilyName = 4;

    /// <summary>The contacts, in order of date, with how hard was looked; null <paramref name="days"/> for all days.</summary>
    public async Task<FoundContacts> FindAsync(ImmutableArray<Actor> parties, DateInterval? days, CancellationToken cancellation)
    {
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var published = days is null ? null : new DateInterval(days.Start, days.End.PlusDays(FollowDays));
        var rows = new Dictionary<DocumentVersion, DocumentRow>();
        var terms = parties.Select(TermsOf).ToList();
        var rarest = (Count: int.MaxValue, Query: new DocumentQuery());
        for (var i = 0; i < parties.Length; i++)
        {
            var query = new DocumentQuery { Tells = Telling.Contacts, Published = published, Terms = terms[i] };
            var count = await archive.CountAsync(query, cancellation).ConfigureAwait(false);
            rarest = count < rarest.Count ? (count, query) : rarest;
            var others = parties.Where((_, j) => j != i).Select(Parties.SideOf).ToHashSet(StringComparer.Ordinal);
            ImmutableArray<string> channels = [.. holdings.Where(holding => SideOf(holding) is { } side && others.Contains(side)).Select(holding => holding.Source.Name)];
            if (!channels.IsEmpty)
            {
                await AddAsync(query with { Sources = channels }, rows, cancellation).ConfigureAwait(false);
            }
        }

        await AddAsync(rarest.Query, rows, cancellation).ConfigureAwait(false);
        var documents = await ReadAsync([.. rows.Values.Where(row => row.IsRead)], cancellation).ConfigureAwait(false);
        var contacts = ContactBook.From(documents, [.. Enumerable.Range(0, documents.Length)], NoChannels.Instance, cancellation);
        return new FoundContacts(
            [.. contacts.Where(contact => IsBetween(contact.Participants, parties) && (days is null || contact.Date is not { } date || date.Intersection(days) is not null))],
            rows.Values.ToImmutableDictionary(row => row.Version),
            HolesOf(parties, holdings, days))
        {
            Looked = await LookedAsync(published, holdings, cancellation).ConfigureAwait(false),
        };
    }

    /// <summary>True when the contact is between just these parties, up to person, office and state.</summary>
    public static bool IsBetween(ImmutableArray<Actor> participants, ImmutableArray<Actor> parties) =>
        Parties.SidesOf(participants).Length == Parties.SidesOf(parties).Length
        && Parties.Agree(participants, parties);

    private async Task AddAsync(DocumentQuery query, Dictionary<DocumentVersion, DocumentRow> rows, CancellationToken cancellation)
    {
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            rows[row.Version] = row;
        }
    }

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

    private ImmutableArray<SubjectTerm> TermsOf(Actor party)
    {
        IEnumerable<string> names = [party.Name, .. table.NamesOf(party.Id)];
        if (party.Kind == ActorKind.Person)
        {
            // The posts of one side may name the other by family name alone.
            names = names.Concat(names.Select(name => name[(name.LastIndexOf(' ') + 1)..]).Where(name => name.Length >= ShortestFamilyName));
        }

        return [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Select(name => new SubjectTerm(name))];
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

    private async Task<Looked> LookedAsync(DateInterval? days, ImmutableArray<SourceHolding> holdings, CancellationToken cancellation)
    {
        var documents = await archive.CountAsync(new DocumentQuery { Published = days }, cancellation).ConfigureAwait(false);
        var notRead = await archive.CountAsync(new DocumentQuery { Published = days, IsRead = false }, cancellation).ConfigureAwait(false);
        return new Looked(documents, notRead, holdings.Count(holding => holding.Documents > 0), days);
    }
}

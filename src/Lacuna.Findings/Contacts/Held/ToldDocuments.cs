using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Contacts.Held;

/// <summary>Finds and unpacks the documents of an archive that tell of contacts, or of what is to come.</summary>
internal static class ToldDocuments
{
    /// <summary>
    /// The question for documents that tell of contacts of all these parties. Accounts that name only the states of people are among the answers;
    /// who speaks for a body the archive does not know, so that a body leaves nothing out.
    /// </summary>
    public static DocumentQuery OfParties(IEnumerable<Actor> parties, DateInterval? published = null) => new()
    {
        Tells = Telling.Contacts,
        Published = published,
        ContactsOf =
        [
            .. parties
                .Where(party => party.Kind is ActorKind.State or ActorKind.Person)
                .Select(party => party.State is { } state && state != party.Id ? [party.Id, state] : ImmutableArray.Create(party.Id)),
        ],
    };

    /// <summary>The documents that answer <paramref name="query"/> and tell of what it asks for, in its order, unpacked on all cores.</summary>
    public static async Task<ImmutableArray<(DocumentRow Row, AnnotatedDocument Document)>> ReadAsync(IArchive archive, DocumentQuery query, CancellationToken cancellation)
    {
        var rows = new List<DocumentRow>();
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        var found = new ConcurrentDictionary<int, AnnotatedDocument>();
        await Parallel.ForAsync(0, rows.Count, cancellation, async (i, stop) =>
        {
            // Of what an older archive stored nobody knows what it tells.
            if (rows[i].IsRead && await archive.ReadingAsync(rows[i].Version, stop).ConfigureAwait(false) is { } reading && Tells(reading, query.Tells))
            {
                found[i] = reading;
            }
        }).ConfigureAwait(false);
        return [.. found.OrderBy(pair => pair.Key).Select(pair => (rows[pair.Key], pair.Value))];
    }

    private static bool Tells(AnnotatedDocument reading, Telling what) =>
        (what.HasFlag(Telling.Contacts) && !reading.Contacts.IsEmpty) || (what.HasFlag(Telling.Agenda) && !reading.Agenda.IsEmpty);
}

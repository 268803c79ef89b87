using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Comparing.Contacts;

/// <summary>Finds earlier contacts of the same participants in the record, so that "the second conversation" can be known.</summary>
internal static class EarlierContacts
{
    /// <summary>The earlier contacts, in order of date. Those of persons count by persons: two presidents' call is no earlier call of two ministers.</summary>
    public static ImmutableArray<EarlierContact> Find(Contact contact, LocalDate on, IEnumerable<AnnotatedDocument> record)
    {
        var found = new List<(DateInterval On, List<Evidence> Evidence)>();
        foreach (var document in record)
        {
            foreach (var other in document.Contacts)
            {
                if (other.On is not { } days || other.IsPlanned || days.End >= on || other.Evidence.IsEmpty || !SameParticipants(contact, other))
                {
                    continue;
                }

                var evidence = Evidence.From(document.Document, other.Evidence[0]);
                var same = found.FindIndex(entry => entry.On.Intersection(days) is not null);
                if (same < 0)
                {
                    found.Add((days, [evidence]));
                }
                else
                {
                    found[same].Evidence.Add(evidence);
                }
            }
        }

        return [.. found.OrderBy(entry => entry.On.Start).Select(entry => new EarlierContact(entry.On, [.. entry.Evidence.DistinctBy(evidence => evidence.Of)]))];
    }

    private static bool SameParticipants(Contact contact, Contact other)
    {
        var persons = contact.Participants.Where(actor => actor.Kind == ActorKind.Person).ToList();
        var wanted = persons.Count >= 2 ? persons : [.. contact.Participants];
        return wanted.Count >= 2 && wanted.TrueForAll(other.Participants.Contains);
    }
}

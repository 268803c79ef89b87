using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;
using Lacuna.Findings.Copies;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>All contacts between sides that a pile of documents tells of, with each side's readouts.</summary>
public static class ContactBook
{
    /// <summary>
    /// Puts the contacts of <paramref name="documents"/> together, in order of date. Left out are contacts within one side
    /// (a president and his ministers), those still to come, and those that no words and no date of publication date, unless somebody put them to another by hand.
    /// </summary>
    public static ImmutableArray<ContactRecord> From(IEnumerable<AnnotatedDocument> documents, CancellationToken cancellation = default) => From(documents, [], cancellation);

    /// <summary>As <see cref="From(IEnumerable{AnnotatedDocument}, CancellationToken)"/>, with what people put right.</summary>
    /// <param name="documents">The pile.</param>
    /// <param name="corrections">Corrections that stand, in order of time; of merges and splits those count whose words are found in the pile, the others are passed over.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ImmutableArray<ContactRecord> From(IEnumerable<AnnotatedDocument> documents, IEnumerable<Correction> corrections, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(corrections);
        ImmutableArray<AnnotatedDocument> pile = [.. documents];
        var firstOfEach = CopyFinder.FirstOfEach(pile, cancellation);
        return From(pile, firstOfEach, new ChannelIndex(pile, firstOfEach), corrections, cancellation);
    }

    /// <summary>The contacts of <paramref name="pile"/>, where it is known which documents are copies and what is held of each side's channels.</summary>
    internal static ImmutableArray<ContactRecord> From(
        ImmutableArray<AnnotatedDocument> pile, int[] firstOfEach, ISideChannels channels, IEnumerable<Correction> corrections, CancellationToken cancellation)
    {
        var names = new SideNames(pile);
        var records = new List<ContactRecord>();
        var all = EntriesOf(pile, names);
        var hand = ContactCorrections.Of(corrections, pile, all);
        var entries = all.FindAll(entry => entry.Sides.Length > 1 || hand.IsMerged(entry));
        var missing = new MissingSides(channels, new PossibleMentions(entries), names);
        foreach (var cluster in ContactClusters.Of([.. entries.Where(entry => entry is { Contact.IsPlanned: false, Days: not null } || hand.IsMerged(entry))], hand, cancellation))
        {
            records.Add(RecordOf(cluster, firstOfEach, missing) with { Corrections = hand.MarksOf(cluster) });
        }

        return
        [
            .. records
                .OrderBy(record => record.Date?.Start ?? LocalDate.MaxIsoValue)
                .ThenBy(record => PublicationOrder.Key(record.Readouts.IsEmpty ? null : record.Readouts[0].Published))
                .Select((record, index) => record with { Id = (index + 1).ToString(CultureInfo.InvariantCulture) }),
        ];
    }

    private static List<ContactEntry> EntriesOf(ImmutableArray<AnnotatedDocument> pile, SideNames names)
    {
        var entries = new List<ContactEntry>();
        for (var i = 0; i < pile.Length; i++)
        {
            var side = pile[i].Document.Source?.SpeaksFor is { } id ? names.Of(id) : null;
            foreach (var contact in pile[i].Contacts)
            {
                if (!contact.Evidence.IsEmpty)
                {
                    entries.Add(new ContactEntry(pile[i], i, contact, side));
                }
            }
        }

        return entries;
    }

    private static ContactRecord RecordOf(List<ContactEntry> cluster, int[] firstOfEach, MissingSides missing)
    {
        cluster.Sort((left, right) => (PublicationOrder.Key(left.Published), left.Index).CompareTo((PublicationOrder.Key(right.Published), right.Index)));
        var participants = new List<Actor>();

        // Where there are accounts, a mention elsewhere adds nobody to those who took part.
        foreach (var entry in cluster.Exists(entry => entry.IsReadout) ? cluster.Where(entry => entry.IsReadout) : cluster)
        {
            foreach (var actor in entry.Contact.Participants)
            {
                Parties.Add(participants, actor);
            }
        }

        var readouts = ReadoutsOf(cluster, firstOfEach);
        var mentions = MentionsOf(cluster, firstOfEach);
        var date = CoverOf(readouts.IsEmpty ? cluster : cluster.Where(entry => entry.IsReadout));
        return new ContactRecord("", readouts.IsEmpty ? cluster[0].Contact.Kind : readouts[0].Contact.Kind)
        {
            Participants = [.. participants],
            Date = date,
            Readouts = readouts,
            Mentions = mentions,
            MissingSides = cluster.Find(entry => entry.IsReadout) is { } readout ? missing.Of(readout, participants, readouts, mentions, date) : [],
            PublishedFirst = PublicationOrder.First(readouts),
        };
    }

    private static ImmutableArray<Readout> ReadoutsOf(List<ContactEntry> cluster, int[] firstOfEach)
    {
        var readouts = new List<(int First, Readout Readout)>();
        foreach (var entry in cluster.Where(entry => entry.IsReadout))
        {
            var first = firstOfEach[entry.Index];
            var original = readouts.FindIndex(other => other.First == first && Equals(other.Readout.Side, entry.Side));
            if (original < 0)
            {
                readouts.Add((first, new Readout(entry.Document, entry.Contact, entry.Side, entry.Evidence)));
            }
            else
            {
                var readout = readouts[original].Readout;
                readouts[original] = (first, readout with { Copies = readout.Copies.Add(entry.Document) });
            }
        }

        return [.. readouts.Select(pair => pair.Readout)];
    }

    private static ImmutableArray<PassingMention> MentionsOf(List<ContactEntry> cluster, int[] firstOfEach)
    {
        var mentions = ImmutableArray.CreateBuilder<PassingMention>();
        var seen = new HashSet<int>();
        foreach (var entry in cluster)
        {
            if (!entry.IsReadout && seen.Add(firstOfEach[entry.Index]))
            {
                mentions.Add(entry.ToMention());
            }
        }

        return mentions.ToImmutable();
    }

    private static DateInterval? CoverOf(IEnumerable<ContactEntry> entries)
    {
        DateInterval? cover = null;
        foreach (var entry in entries)
        {
            if (entry.Days is { } days)
            {
                cover = cover is null ? days : new DateInterval(LocalDate.Min(cover.Start, days.Start), LocalDate.Max(cover.End, days.End));
            }
        }

        return cover;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Findings.Watching.Events;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Watching.Detecting;

/// <summary>Tells when a side publishes its account of a contact, when it is the other side's turn, and when an account is changed.</summary>
internal sealed class ReadoutDetector(IArchive archive, TimeProvider clock) : IWatchDetector
{
    /// <summary>Days before and after a readout in which the other side's is looked for: wide enough for a side that publishes after a week of holidays.</summary>
    private const int Days = 10;

    /// <summary>Most documents around a readout that are looked at.</summary>
    private const int MostAround = 2_000;

    /// <summary>Most changed sentences that an event shows.</summary>
    private const int MostChanges = 40;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WatchEvent>> FindAsync(IReadOnlyList<News> news, CancellationToken cancellation)
    {
        var events = new List<WatchEvent>();
        var readings = new Dictionary<DocumentVersion, AnnotatedDocument?>();
        for (var i = 0; i < news.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (news[i].Before is { } before)
            {
                if (IsReadout(before) || IsReadout(news[i].Reading))
                {
                    events.AddRange(ChangeOf(before, news[i].Reading));
                }
            }
            else if (IsReadout(news[i].Reading))
            {
                var yetToCome = news.Skip(i + 1).Select(item => item.Reading.Document.Version).ToHashSet();
                events.AddRange(await PublishedAsync(news[i].Reading, yetToCome, readings, cancellation).ConfigureAwait(false));
            }
        }

        return events;
    }

    /// <summary>A document of which a contact is the subject, on a channel that speaks for somebody.</summary>
    private static bool IsReadout(AnnotatedDocument reading) => reading.Document.Source?.SpeaksFor is not null && reading.Contacts.Any(contact => contact.IsSubject && !contact.IsPlanned);

    private async Task<IEnumerable<WatchEvent>> PublishedAsync(AnnotatedDocument reading, HashSet<DocumentVersion> yetToCome, Dictionary<DocumentVersion, AnnotatedDocument?> readings, CancellationToken cancellation)
    {
        var around = await AroundAsync(reading, yetToCome, readings, cancellation).ConfigureAwait(false);
        var corrections = await HeldContactCorrections.ReadAsync(archive, [], cancellation).ConfigureAwait(false);
        var events = new List<WatchEvent>();
        foreach (var contact in ContactBook.From(around, corrections.Standing, cancellation))
        {
            if (contact.Readouts.FirstOrDefault(readout => readout.Document.Document.Version == reading.Document.Version) is { Side: { } side } own)
            {
                var other = contact.Readouts.FirstOrDefault(readout => readout.Side is { } theirs && !theirs.Equals(side));
                var isSecond = other is not null && !contact.Readouts.Any(readout => readout != own && Equals(readout.Side, side));
                events.Add(isSecond ? OtherSide(contact, own, other!) : Published(contact, own));
            }
        }

        return events;
    }

    private WatchEvent Published(ContactRecord contact, Readout own) => new(
        EventId.Of(WatchEventKind.ReadoutPublished, own.Document.Document.Id),
        WatchEventKind.ReadoutPublished,
        clock.GetUtcNow(),
        $"{own.Side!.Name} publishes a readout: {Told(contact)}",
        contact.Readouts.Length > 1 ? "An account of this contact is held already." : "It is the first account of this contact that is held.")
    {
        Evidence = [WatchEvidence.Of("readout", own.Document.Document, own.Evidence)],
    };

    private WatchEvent OtherSide(ContactRecord contact, Readout own, Readout other) => new(
        EventId.Of(WatchEventKind.OtherSidePublished, own.Document.Document.Id),
        WatchEventKind.OtherSidePublished,
        clock.GetUtcNow(),
        $"{own.Side!.Name} publishes the other side's readout: {Told(contact)}",
        $"{other.Side!.Name}'s account was held; the two can now be compared.")
    {
        Evidence = [WatchEvidence.Of("this side", own.Document.Document, own.Evidence), WatchEvidence.Of("the other side", other.Document.Document, other.Evidence)],
        Limits = ["That both accounts are of one contact is judged by who took part and by their dates."],
    };

    private IEnumerable<WatchEvent> ChangeOf(AnnotatedDocument before, AnnotatedDocument after)
    {
        var changes = SentenceDiff.Of(before, after);
        if (changes.IsEmpty)
        {
            yield break;
        }

        var evidence = ImmutableArray.CreateBuilder<WatchEvidence>();
        foreach (var change in changes.Take(MostChanges))
        {
            Add("left out", "before", before, change.Before, change.After);
            Add("added", "after", after, change.After, change.Before);
        }

        yield return new WatchEvent(
            EventId.Of(WatchEventKind.ReadoutChanged, after.Document.Id, before.Document.ContentHash, after.Document.ContentHash),
            WatchEventKind.ReadoutChanged,
            clock.GetUtcNow(),
            $"{after.Document.Source?.Name} changes a readout: {after.Document.Title}",
            string.Create(CultureInfo.InvariantCulture,
                $"{Count(changes, change => change.After is null)} sentences left out, {Count(changes, change => change.Before is null)} added, {Count(changes, change => change is { Before: not null, After: not null })} reworded."))
        {
            Evidence = evidence.ToImmutable(),
            Limits = changes.Length > MostChanges ? [string.Create(CultureInfo.InvariantCulture, $"Only the first {MostChanges} of {changes.Length} changes are shown.")] : [],
        };

        void Add(string alone, string paired, AnnotatedDocument of, TextSpan? at, TextSpan? other)
        {
            if (at is { } span)
            {
                evidence.Add(WatchEvidence.Of(other is null ? alone : paired, of.Document, Evidence.From(of.Document, span)));
            }
        }
    }

    private static int Count(ImmutableArray<SentenceChange> changes, Func<SentenceChange, bool> which) => changes.Count(which);

    private static string Told(ContactRecord contact)
    {
        var day = contact.Date is { } days ? string.Create(CultureInfo.InvariantCulture, $", {days.Start:uuuu-MM-dd}") : "";
        return $"{contact.Kind.ToString().ToLowerInvariant()} between {string.Join(" and ", contact.Participants.Select(party => party.Name))}{day}";
    }

    /// <summary>The readings around a document, on channels that speak for somebody, that tell of a contact between the same sides; the document included.</summary>
    private async Task<List<AnnotatedDocument>> AroundAsync(AnnotatedDocument reading, HashSet<DocumentVersion> yetToCome, Dictionary<DocumentVersion, AnnotatedDocument?> readings, CancellationToken cancellation)
    {
        var around = new List<AnnotatedDocument> { reading };
        if (reading.Document.Published?.Date is not { } day)
        {
            return around;
        }

        ImmutableArray<ImmutableArray<string>> sides = [.. reading.Contacts.Where(contact => contact.IsSubject).Select(contact => Parties.SidesOf(contact.Participants))];
        var query = new DocumentQuery { Published = new DateInterval(day.PlusDays(-Days), day.PlusDays(Days)), Limit = MostAround };
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (row.Source?.SpeaksFor is null || row.Version == reading.Document.Version || yetToCome.Contains(row.Version))
            {
                continue;
            }

            if (!readings.TryGetValue(row.Version, out var other))
            {
                other = await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false);
                readings.Add(row.Version, other = other is { Contacts.IsEmpty: false } ? other : null);
            }

            if (other is not null && other.Contacts.Any(contact => sides.Any(known => Parties.SidesOf(contact.Participants).Intersect(known, StringComparer.Ordinal).Count() > 1)))
            {
                around.Add(other);
            }
        }

        return around;
    }
}

using Lacuna.Archive.Identity;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;
using Lacuna.Core.Documents;
using Lacuna.Core.Searching;
using NodaTime.Text;

namespace Lacuna.Archive.Adding;

/// <summary>Tells how a document stands to what is held: by its source's own id, its address, its name, then its content.</summary>
internal sealed class Identifier(SqlSession session, IHeld held)
{
    /// <summary>Words below which equal texts at two addresses may be two items, and a text at two sources is no copy: "Thank you!" is said anew each time.</summary>
    public const int LeastWords = 20;

    /// <summary>
    /// Share of all runs of five words that a copy has in common with its original. Not swept: another headline or footer leaves most runs of an
    /// article as they are, and standing formulas are a small part of a readout.
    /// </summary>
    public const double LeastShared = 0.7;

    /// <summary>A part that so many sketches have is a formula of its publisher and finds no copies.</summary>
    private const int MostHolders = 32;

    /// <summary>How the document stands, with the row of the item that it belongs to, if that is held.</summary>
    public Standing Stand(PreparedEntry entry)
    {
        foreach (var key in entry.Keys)
        {
            if (held.ItemOf(key) is { } item)
            {
                return StandIn(item, entry);
            }
        }

        var equals = held.WithHash(entry.Hash);
        foreach (var equal in equals)
        {
            if (IsSameItem(entry, equal))
            {
                return new Standing(OutcomeKind.SameAs, equal.Held.Item, equal.Held.Id, []);
            }
        }

        var likes = Likes(entry, equals);
        foreach (var (like, candidate) in likes)
        {
            if (IsCopy(entry, candidate))
            {
                return new Standing(OutcomeKind.CopyOf, null, like.Other.Id, [.. likes.Select(other => other.Like)]) { CopyOf = like.Other };
            }
        }

        return new Standing(OutcomeKind.Imported, null, null, [.. likes.Select(other => other.Like)]);
    }

    /// <summary>How the document stands when another archive tells which item it is, and whose copy.</summary>
    public Standing StandAs(PreparedEntry entry, KeptIdentity kept)
    {
        if (held.ItemNamed(entry.Document.Id) is { } item)
        {
            return StandIn(item, entry);
        }

        var likes = Likes(entry, held.WithHash(entry.Hash)).ConvertAll(static like => like.Like);
        var original = kept.CopyOf is not { } name ? null : session.First(
            "SELECT v.id, v.item FROM version v JOIN item i ON i.id = v.item WHERE i.name = $1 ORDER BY v.number DESC LIMIT 1",
            static row => (HeldVersion?)new HeldVersion(row.GetInt64(0), row.GetInt64(1)),
            name);
        return new Standing(original is null ? OutcomeKind.Imported : OutcomeKind.CopyOf, null, original?.Id, [.. likes]) { CopyOf = original };
    }

    private Standing StandIn(long item, PreparedEntry entry) =>
        session.Number("SELECT id FROM version WHERE item = $1 AND hash = $2", item, entry.Hash) is { } same
            ? new Standing(OutcomeKind.SameAs, item, same, [])
            : new Standing(OutcomeKind.NewVersion, item, session.Number("SELECT id FROM version WHERE item = $1 ORDER BY number DESC LIMIT 1", item), []);

    /// <summary>The same text at the same source and of the same day is one item, wherever it stands; a source or a day that is not known may be the same.</summary>
    private static bool IsSameItem(PreparedEntry entry, Candidate other)
    {
        var document = entry.Document;
        return MayBeSame(document.Source?.Name, other.SourceName)
            && MayBeSame(DayOf(document.Published), other.Local?[..10])
            && (entry.Runs.Length + WordRuns.Length > LeastWords || document.Url is null || other.Url is null);
    }

    /// <summary>A text that somebody else passes on. Two who each speak for an actor of their own both said it.</summary>
    private static bool IsCopy(PreparedEntry entry, Candidate other) =>
        entry.Document.Source is { } source
        && other.SourceName is not null
        && !string.Equals(source.Name, other.SourceName, StringComparison.Ordinal)
        && (source.SpeaksFor is null || other.SpeaksFor is null || string.Equals(source.SpeaksFor, other.SpeaksFor, StringComparison.Ordinal))
        && entry.Runs.Length + WordRuns.Length > LeastWords;

    private static bool MayBeSame(string? one, string? other) => one is null || other is null || string.Equals(one, other, StringComparison.Ordinal);

    private static string? DayOf(PublicationTime? published) => published?.Date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    /// <summary>Held versions whose texts are nearly the same, the likest first.</summary>
    private List<(Likeness Like, Candidate Candidate)> Likes(PreparedEntry entry, List<Candidate> equals)
    {
        var likes = equals.ConvertAll(equal => (new Likeness(equal.Held, 1), equal));
        var seen = equals.Select(equal => equal.Held.Id).ToHashSet();
        foreach (var part in entry.Sketch)
        {
            var holders = held.WithPart(part, MostHolders + 1);
            foreach (var holder in holders.Count > MostHolders ? [] : holders)
            {
                if (seen.Add(holder) && held.TextOf(holder) is { } text)
                {
                    var share = WordRuns.Share(entry.Runs, WordRuns.Of(WordIndex.EntriesOf(text)));
                    if (share >= LeastShared)
                    {
                        var candidate = held.Version(holder)!;
                        likes.Add((new Likeness(candidate.Held, share), candidate));
                    }
                }
            }
        }

        return [.. likes.OrderByDescending(like => like.Item1.Share).ThenBy(like => like.Item1.Other.Id)];
    }
}

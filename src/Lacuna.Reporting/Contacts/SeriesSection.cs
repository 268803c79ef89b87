using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Actors;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Series;
using Lacuna.Reading.Contacts;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Contacts;

/// <summary>Series of contacts: each contact's place as held beside the places that texts give it, who asked, and what each side published.</summary>
internal static class SeriesSection
{
    /// <summary>Series told; JSON has them all.</summary>
    private const int MostSeries = 25;

    /// <param name="series">The series, the longest first.</param>
    /// <param name="listed">Ids of the contacts that were asked for: only these get rows.</param>
    /// <param name="words">Names of actors.</param>
    public static Section? Of(ImmutableArray<ContactSeries> series, IReadOnlySet<string> listed, ActorWords words)
    {
        var told = series.Where(one => one.Places.Length > 1 || one.Places.Any(place => !place.Claimed.IsEmpty)).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var blocks = told.Take(MostSeries).SelectMany(one => Blocks(one, listed, words)).ToImmutableArray();
        if (told.Count > MostSeries)
        {
            blocks = blocks.Add(new Paragraph(Phrase.Plain($"{Counted.Of(told.Count - MostSeries, "shorter series", "shorter series")} more; --json has all.")));
        }

        return new Section("series", "Series, counted over the contacts held", blocks);
    }

    private static IEnumerable<Block> Blocks(ContactSeries series, IReadOnlySet<string> listed, ActorWords words)
    {
        yield return new Table(
            $"{Kind(series.Kind)} between {words.Of(series.Parties)}: {Counted.Of(series.Places.Length, "contact")} held",
            ["place held", "day", "contact", "place that texts give", "asked for by"],
            [.. series.Places.Where(place => listed.Contains(place.Contact.Id)).Select(place => Row(series, place, words))]);
        yield return new FactList([.. Facts(series, words)]);
    }

    private static ImmutableArray<Phrase> Row(ContactSeries series, SeriesPlace place, ActorWords words) =>
    [
        Phrase.Plain($"{Number(place.Held)} of {Number(series.Places.Length)}"),
        Phrase.Plain(DayWords.Of(place.Contact.Date!)),
        Phrase.Plain($"{KindWords.Of(place.Contact.Kind)} {place.Contact.Id}"),
        place.Claimed.IsEmpty ? Phrase.Of($"{"none":f}") : Phrase.Join("; ", place.Claimed.Select(claimed => Claimed(claimed, words))),
        Asked(place.Contact, words),
    ];

    private static Phrase Claimed(ClaimedPlace claimed, ActorWords words) =>
        Phrase.Of($"{Counted.Ordinal(claimed.Place):b}, {words.AccountOf(claimed.Document.Document)}: {claimed.Evidence.Exact:q}");

    private static Phrase Asked(ContactRecord contact, ActorWords words)
    {
        // A person stands for their state.
        var told = contact.Readouts.Select(readout => readout.WhoAsked).OfType<Actor>().GroupBy(Parties.SideOf, StringComparer.Ordinal).Select(side => words.Of(side.MaxBy(actor => actor.Kind == ActorKind.Person)!)).ToList();
        return told.Count == 0 ? Phrase.Of($"{"not told":f}") : Phrase.Plain(string.Join(" or ", told));
    }

    private static IEnumerable<Fact> Facts(ContactSeries series, ActorWords words)
    {
        var asked = series.Initiators.Select(count => $"{words.Of(count.Who)} {Times(count.Contacts)}").ToList();
        if (series.InitiatorNotTold > 0)
        {
            asked.Add($"not told for {Number(series.InitiatorNotTold)}");
        }

        if (series.InitiatorDisputed > 0)
        {
            asked.Add($"accounts disagree for {Number(series.InitiatorDisputed)}");
        }

        yield return new Fact("Asked for by", Phrase.Plain(string.Join("; ", asked)));
        foreach (var side in series.Readouts)
        {
            yield return new Fact(words.Of(side.Side), Phrase.Plain(Readouts(side)));
        }
    }

    private static string Readouts(SideReadouts side)
    {
        var parts = new List<string> { Counted.Of(side.Published, "readout") };
        Add(side.PublishedNothing, "published nothing on");
        Add(side.MentionedOnly, "no readout, but words that tell or may tell of");
        Add(side.NotEstablished, "not established for");
        return string.Join("; ", parts);

        void Add(int count, string what)
        {
            if (count > 0)
            {
                parts.Add($"{what} {Number(count)}");
            }
        }
    }

    private static string Kind(SeriesKind kind) => kind switch
    {
        SeriesKind.Calls => "Calls",
        SeriesKind.Meetings => "Meetings",
        SeriesKind.Letters => "Letters",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{Number(count)} times" };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}

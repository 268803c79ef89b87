using System.Collections.Immutable;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Series;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Drafts;

/// <summary>What a draft says of series of contacts: "only the second call since …".</summary>
internal static class SeriesSection
{
    /// <summary>The section; null when the draft says nothing of that kind.</summary>
    public static Section? Of(ImmutableArray<SeriesCheck> checks, ActorWords actors) => checks.IsEmpty ? null
        : new Section("series", "Counts and series", DraftWords.Numbered(checks, check => check.Verdict, (check, number) => Point(check, number, actors)));

    private static Point Point(SeriesCheck check, string number, ActorWords actors) => new($"series-{number}", number, DraftWords.MarkOf(check.Verdict), Headline(check, actors))
    {
        IsMinor = check.Verdict == Agreement.Agrees,
        Quotes = [DraftWords.Draft(check.Words, withContext: true), .. DraftWords.Records(check.Contacts.SelectMany(contact => contact.Words.Take(1)))],
        Details = [.. Details(check)],
    };

    private static Phrase Headline(SeriesCheck check, ActorWords actors)
    {
        var parties = check.Contact.Participants.IsEmpty ? "the parties" : actors.Of(check.Contact.Participants);
        var verdict = check.Verdict switch
        {
            Agreement.Agrees => "as in the record",
            Agreement.Differs => "the record differs",
            _ => Why(check.Doubt),
        };
        return check.Kind switch
        {
            SeriesCheckKind.Place => Phrase.Of($"{Counted.Ordinal(check.Place ?? 0):b} contact of {parties}{Since(check)}: {verdict:b}, {Counted.Of(check.Contacts.Length, "contact")} held"),
            SeriesCheckKind.Count => Phrase.Of($"{Counted.Of(check.Place ?? 0, "contact"):b} of {parties}{Since(check)}: {verdict:b}, {Counted.Of(check.Contacts.Length, "contact")} held"),
            SeriesCheckKind.Last => Phrase.Of($"last contact of {parties}{(check.LastOn is { } on ? $" on {DayWords.Of(on)}" : "")}: {verdict:b}"),
            SeriesCheckKind.WhoAsked => Phrase.Of($"asked for by {(check.WhoAsked is { } who ? actors.Of(who) : "a side"):b}: {verdict:b}{(check is { Verdict: Agreement.Differs, WhoAskedByRecord.IsEmpty: false } ? $", {actors.Of(check.WhoAskedByRecord)}" : "")}"),
            _ => throw new ArgumentOutOfRangeException(nameof(check), check.Kind, null),
        };
    }

    private static string Since(SeriesCheck check) => check.Counted is { } counted ? $" since {DayWords.Of(counted.Days.Start)}" : "";

    private static IEnumerable<Phrase> Details(SeriesCheck check)
    {
        if (check.Counted is { } counted)
        {
            yield return counted.By is { } by ? Phrase.Of($"counted from {counted.Words.Exact:q}: {by}, {DayWords.Of(counted.Days.Start)}") : Phrase.Of($"counted within {counted.Words.Exact:q}: {DayWords.Of(counted.Days)}");
        }

        foreach (var contact in check.Contacts.Take(6))
        {
            var when = contact.Contact.Date is { } date ? DayWords.Of(date) : "undated";
            yield return Phrase.Plain($"{Counted.Number(contact.Place)}: {when}, {KindWords.Of(contact.Contact.Kind)}{(contact.IsClaimed ? ", the one that the draft counts" : "")}");
        }

        foreach (var hole in check.Holes.Take(4))
        {
            yield return Phrase.Plain($"not held in full: {DayWords.Of(hole.Days)}, {hole.Reason}");
        }

        yield return DraftWords.Looked(check.Looked);
    }

    private static string Why(SeriesDoubt? doubt) => doubt switch
    {
        SeriesDoubt.NothingHeld => "not established, the record tells of no contact between them",
        SeriesDoubt.ContactNotHeld => "not established, the record does not tell of this contact",
        SeriesDoubt.UnknownStart => "not established, the draft does not say from when it counts",
        SeriesDoubt.NotCovered => "not established, the days are not held in full",
        SeriesDoubt.NotTold => "not established, no account held says who asked",
        SeriesDoubt.Disputed => "not established, two accounts name two who asked",
        _ => "not established",
    };
}

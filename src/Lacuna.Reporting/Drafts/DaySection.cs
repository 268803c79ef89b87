using System.Collections.Immutable;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Days;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Drafts;

/// <summary>A draft's dates: against each other, against the record, and what each comes to.</summary>
internal static class DaySection
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm");

    /// <summary>The checks; null when there is none.</summary>
    public static Section? Checks(ImmutableArray<DayCheck> checks, ActorWords actors) => checks.IsEmpty ? null
        : new Section("dates", "Dates", DraftWords.Numbered(checks, check => check.Verdict, (check, number) => Point(check, number, actors)));

    /// <summary>What each date comes to; null for a draft without dates.</summary>
    public static Section? Resolved(ImmutableArray<DraftDay> days) => days.IsEmpty ? null : new Section(
        "dates-resolved",
        "What each date comes to",
        [
            new Table(
                "Dates and times of day in the draft, in order of the text",
                ["In the draft", "Days", "Whose calendar", "Elsewhere"],
                [.. days.Select(day => (ImmutableArray<Phrase>)[Phrase.Of($"{day.Words.Exact:q}"), Phrase.Plain(DaysOf(day)), Phrase.Plain(day.Clock?.Whose ?? "not known"), Elsewhere(day)])]),
        ]);

    private static Point Point(DayCheck check, string number, ActorWords actors) => new($"date-{number}", number, DraftWords.MarkOf(check.Verdict), Headline(check, actors))
    {
        IsMinor = check.Verdict == Agreement.Agrees,
        Quotes =
        [
            DraftWords.Draft(check.Words, withContext: true),
            .. check.Other?.Evidence is { } other ? [DraftWords.Draft(other, withContext: true)] : Array.Empty<Quote>(),
            .. DraftWords.Records(check.Record.Select(record => record.Words)),
        ],
        Details = [.. Details(check)],
    };

    private static Phrase Headline(DayCheck check, ActorWords actors)
    {
        var claimed = DayWords.Of(check.Claimed);
        var contact = check.Parties.IsEmpty ? "one contact" : $"the contact of {actors.Of(check.Parties)}";
        return (check.Kind, check.Verdict) switch
        {
            (DayCheckKind.Weekday, Agreement.Agrees) => Phrase.Of($"{claimed:b}: weekday and date agree"),
            (DayCheckKind.Weekday, _) => Phrase.Of($"{claimed:b} is no {check.Other?.Evidence?.Exact ?? check.Words.Exact:q}; the nearest is {(check.Other is { } weekday ? DayWords.Of(weekday.Days) : "another day")}"),
            (DayCheckKind.OtherWords, _) => Phrase.Of($"{"two dates":b} for {contact}: {claimed} and {(check.Other is { } other ? DayWords.Of(other.Days) : "another")}"),
            (DayCheckKind.Contact, Agreement.Agrees) => Phrase.Of($"{claimed:b} for {contact}, as in the record"),
            (DayCheckKind.Contact, Agreement.Differs) => Phrase.Of($"{claimed:b} for {contact}; {"the record says":b} {RecordDays(check)}"),
            (DayCheckKind.Contact, _) => Phrase.Of($"{claimed:b} for {contact}: the record does not tell"),
            (DayCheckKind.Statement, Agreement.Agrees) => Phrase.Of($"{claimed:b} for the statement, as in the record"),
            (DayCheckKind.Statement, Agreement.Differs) => Phrase.Of($"{claimed:b} for the statement; {"the record says":b} {RecordDays(check)}"),
            _ => Phrase.Of($"{claimed:b} for the statement: the record does not tell"),
        };
    }

    private static string RecordDays(DayCheck check) => Counted.List([.. check.Record.Select(record => DayWords.Of(record.Days)).Distinct(StringComparer.Ordinal)]);

    private static IEnumerable<Phrase> Details(DayCheck check)
    {
        foreach (var zone in check.Zones.Take(2))
        {
            yield return Phrase.Plain($"both can be right: the first by the clock of {zone.First.Whose} ({zone.First.Zone}), the second by that of {zone.Second.Whose} ({zone.Second.Zone}), {Moments(zone)}");
        }

        foreach (var zone in check.ZonesExcluded.Take(1))
        {
            yield return Phrase.Plain($"by the clocks of {zone.First.Whose} and {zone.Second.Whose} alone both could be right, {Moments(zone)}; the record's accounts exclude it by the days that they give");
        }

        if (check.Verdict == Agreement.Differs && check.Zones.IsEmpty && !check.ClocksTried.IsEmpty)
        {
            yield return Phrase.Plain($"no difference of clocks explains it; tried: {Counted.List([.. check.ClocksTried.Select(clock => $"{clock.Whose} ({clock.Zone})").Distinct(StringComparer.Ordinal)])}");
        }

        if (check.Looked is { } looked)
        {
            yield return DraftWords.Looked(looked);
        }
    }

    private static string Moments(ZoneExplanation zone)
    {
        var there = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.First.Zone) ?? DateTimeZone.Utc;
        return zone.Moments is { HasStart: true, HasEnd: true } moments
            ? $"if it was between {Moment.Format(moments.Start.InZone(there).LocalDateTime)} and {Moment.Format(moments.End.InZone(there).LocalDateTime)} there"
            : "at some hours of the day";
    }

    private static string DaysOf(DraftDay day)
    {
        var others = day.Others.IsDefaultOrEmpty ? "" : $"; or {string.Join(", ", day.Others)}";
        return (day.Days is { } days ? DayWords.Of(days) : $"open ({day.Value})") + others;
    }

    private static Phrase Elsewhere(DraftDay day) => Phrase.Plain(string.Join("; ", day.OnOtherClocks.Select(reading =>
        $"{Moment.Format(reading.From)}{(reading.Until == reading.From ? "" : $" to {Moment.Format(reading.Until)}")} in {reading.Clock.Whose}")));
}

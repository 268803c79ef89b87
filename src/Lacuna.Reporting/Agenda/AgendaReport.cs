using System.Collections.Immutable;
using Lacuna.Findings.Agenda;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Agenda;

/// <summary>Puts what was announced, set against what is held, into words: held, called off, nothing found, not established, still to come.</summary>
public static class AgendaReport
{
    private static readonly (AgendaVerdict Verdict, string Id, string Heading)[] Groups =
    [
        (AgendaVerdict.Held, "held", "Answered by a contact or a statement"),
        (AgendaVerdict.CalledOff, "called-off", "Called off, put off or not held, by the words of a text"),
        (AgendaVerdict.NothingFound, "nothing-found", "Nothing found, on channels that are held"),
        (AgendaVerdict.NotEstablished, "not-established", "Nothing found, and not established"),
        (AgendaVerdict.StillToCome, "to-come", "Due after the last day of the record"),
    ];

    /// <summary>The report on <paramref name="held"/>.</summary>
    public static Report Of(HeldAgenda held)
    {
        ArgumentNullException.ThrowIfNull(held);
        var numbered = held.Items.Select((item, i) => (Item: item, Number: i + 1)).ToList();
        var sections = Groups
            .Select(group => (group.Id, group.Heading, Items: numbered.Where(one => one.Item.Verdict == group.Verdict).ToList()))
            .Where(group => group.Items.Count > 0)
            .Select(group => new Section(group.Id, $"{group.Heading} ({Counted.Number(group.Items.Count)})", [.. group.Items.Select(one => (Block)AgendaPoint.Of(one.Item, one.Number))]));
        return new Report($"Agenda{Asked(held.Question)}")
        {
            Answer = Answer(held),
            Sections = [.. sections, Limits(held), Method()],
        };
    }

    private static ImmutableArray<Phrase> Answer(HeldAgenda held)
    {
        if (held.Items.IsEmpty)
        {
            return [Phrase.Of($"{"No item with a day":b}{Asked(held.Question)} was announced in {Counted.Of(held.Looked, "document")}.")];
        }

        var parts = Groups
            .Select(group => (group.Verdict, Count: held.Items.Count(item => item.Verdict == group.Verdict)))
            .Where(group => group.Count > 0)
            .Select(group => $"{Counted.Number(group.Count)} {AgendaPoint.Short(group.Verdict)}");
        return [Phrase.Of($"{Counted.Of(held.Items.Length, "announced item"):b}{Asked(held.Question)} in {Counted.Of(held.Looked, "document")}: {string.Join(", ", parts):b}.")];
    }

    private static Section Limits(HeldAgenda held)
    {
        var lines = new List<string>
        {
            "An item is answered when something that fits is held: its parties meet on its days, or its doer speaks before its body or in its words. Read the quotes.",
            "That nothing was found does not say that it did not take place: it may have been told of elsewhere, or not at all.",
        };
        if (held.WithoutDay > 0)
        {
            lines.Add($"{Counted.Of(held.WithoutDay, "item")} for which the text gives no day, or only a time longer than a month, {(held.WithoutDay == 1 ? "is" : "are")} left out.");
        }

        if (held.NotRead > 0)
        {
            lines.Add($"{Counted.Of(held.NotRead, "document")} were not read into items: reading is English.");
        }

        return new Section("limits", "Notes and limits", [.. lines.Select(line => (Block)new Paragraph(Phrase.Plain(line)))]) { Kind = SectionKind.Limits };
    }

    private static Section Method() => new("method", "How this was found",
    [
        new FactList(
        [
            new Fact("Announced", Phrase.Plain("What a text says is scheduled, promised, expected or an opportunity to speak, each where it stands: one event announced by two texts is two items.")),
            new Fact("Nothing found", Phrase.Plain("Said only where the ledger knows no hole, from the item's first day to the day after its last, in any channel of its doers nor in the one that announced it. Otherwise it is not established.")),
        ]),
    ]) { Kind = SectionKind.Method };

    private static string Asked(AgendaQuestion question)
    {
        var by = question.By is { } actor ? $" of {actor.Name}" : "";
        return by + question switch
        {
            { From: { } from, Until: { } until } => $", due {DayWords.Of(new NodaTime.DateInterval(from, NodaTime.LocalDate.Max(from, until)))}",
            { From: { } from } => $", due from {DayWords.Of(from)} on",
            { Until: { } until } => $", due up to {DayWords.Of(until)}",
            _ => "",
        };
    }
}

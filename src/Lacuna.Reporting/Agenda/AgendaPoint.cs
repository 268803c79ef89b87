using System.Globalization;
using Lacuna.Findings.Agenda;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Agenda;

/// <summary>One announced item with the words that announced it and those that answer to it.</summary>
public static class AgendaPoint
{
    internal static Point Of(AnnouncedItem announced, int number)
    {
        var item = announced.Item;
        var id = number.ToString(CultureInfo.InvariantCulture);
        var who = item.Actors.IsEmpty ? "" : $", {Counted.List([.. item.Actors.Select(actor => actor.Name)])}";
        var body = item.Body is { } at ? $", {at.Name}" : "";
        return new Point($"item-{id}", id, announced.Verdict == AgendaVerdict.NothingFound ? Mark.Absent : Mark.None, Phrase.Of($"{DayWords.Of(item.Due!):b}, {KindWords.Of(item.Kind)}{who}{body}"))
        {
            Quotes = [SilenceWords.Quote(announced.Row, announced.Evidence, withContext: false)],
            Details = [.. announced.Traces.Select(Trace), .. Coverage(announced)],
        };
    }

    /// <summary>The verdict as it stands after a number: "3 held".</summary>
    public static string Short(AgendaVerdict verdict) => verdict switch
    {
        AgendaVerdict.Held => "answered",
        AgendaVerdict.CalledOff => "called off",
        AgendaVerdict.NothingFound => "with nothing found",
        AgendaVerdict.NotEstablished => "not established",
        AgendaVerdict.StillToCome => "still to come",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    private static Phrase Trace(AgendaTrace trace)
    {
        var kind = trace.Kind switch
        {
            AgendaTraceKind.Contact => "contact",
            AgendaTraceKind.Statement => "statement",
            AgendaTraceKind.Notice => "called off",
            _ => throw new InvalidOperationException($"No words for {trace.Kind}."),
        };
        return Phrase.Of($"{kind:b}, {trace.Row.Source?.Name ?? trace.Row.Version.DocumentId} ({SilenceWords.When(trace.Row)}): {trace.Evidence.Exact:q}");
    }

    private static IEnumerable<Phrase> Coverage(AnnouncedItem announced)
    {
        if (announced.Verdict is not (AgendaVerdict.NothingFound or AgendaVerdict.NotEstablished))
        {
            yield break;
        }

        yield return Phrase.Plain(announced.Channels.IsEmpty ? "no channel of its doers is held" : $"looked through: {Counted.List(announced.Channels)}");
        foreach (var hole in announced.Holes)
        {
            yield return Phrase.Plain($"hole, {DayWords.Of(hole.Days)}: {hole.Reason}");
        }
    }
}

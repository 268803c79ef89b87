using System.Text.Json;
using Lacuna.Core.Reading;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Evaluation.Sets.Founding;

/// <summary>Counts the gold agenda items found with their kind, doer and day.</summary>
/// <remarks>An item is right when it shares words with the gold's evidence, is of its kind, has its doer among the actors, and falls due on its days or on none.</remarks>
internal sealed class FoundingAgenda : IFoundingScorer
{
    public IEnumerable<Figure> Score(JsonElement gold, AnnotatedDocument read, TextWriter log)
    {
        foreach (var item in read.Agenda)
        {
            log.WriteLine($"founding: ours {item.Kind} by {string.Join(" + ", item.Actors.Select(actor => actor.Name))} before {item.Body?.Name} due {item.Due}: {item.Span.In(read.Text)}");
        }

        var wanted = gold.GetProperty("agenda").EnumerateArray().ToList();
        var right = 0;
        foreach (var item in wanted)
        {
            var isRight = read.Agenda.Any(ours => IsRight(item, ours, read));
            right += isRight ? 1 : 0;
            if (!isRight)
            {
                log.WriteLine($"founding: agenda {item.Text("id")} not found");
            }
        }

        yield return new Figure("agenda", right, "≥ 3", $"none published; {wanted.Count} in the gold");
    }

    private static bool IsRight(JsonElement item, AgendaItem ours, AnnotatedDocument read) =>
        ours.Kind == KindOf(item.Text("kind"))
        && item.Spans("evidence").Any(span => SpanOverlap.Touch(read, ours.Span, span))
        && ours.Actors.Any(actor => actor.IsNamed(item.Text("speaker") ?? item.Text("by")))
        && ours.Due == DueOf(item.Text("on") ?? item.Text("due"));

    private static AgendaKind KindOf(string? kind) => kind switch
    {
        "meeting" => AgendaKind.Scheduled,
        "opportunity" => AgendaKind.Opportunity,
        "commitment" => AgendaKind.Promised,
        _ => AgendaKind.Expected,
    };

    private static DateInterval? DueOf(string? due)
    {
        if (due is null)
        {
            return null;
        }

        var days = due.Split('/').Select(day => LocalDatePattern.Iso.Parse(day).Value).ToList();
        return new DateInterval(days[0], days[^1]);
    }
}

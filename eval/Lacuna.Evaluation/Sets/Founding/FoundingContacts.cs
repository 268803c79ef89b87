using System.Text.Json;
using Lacuna.Core.Reading;
using Lacuna.Findings.Dates;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Evaluation.Sets.Founding;

/// <summary>Counts the gold contacts found with their parties, day and initiator, and the gold date conflicts found.</summary>
/// <remarks>
/// A contact is right when the names of its participants are the gold's, its day is the gold's and nothing more, and its
/// initiator bears the gold's name. A date conflict is right when its two dates stand at words that the gold names for it.
/// </remarks>
internal sealed class FoundingContacts : IFoundingScorer
{
    public IEnumerable<Figure> Score(JsonElement gold, AnnotatedDocument read, TextWriter log)
    {
        foreach (var contact in read.Contacts)
        {
            log.WriteLine($"founding: ours {contact.Id} {contact.Kind} {string.Join(" + ", contact.Participants.Select(actor => actor.Name))} on {contact.On} ordinal {contact.Ordinal} asked {contact.Initiator?.Name}");
            foreach (var span in contact.Evidence)
            {
                log.WriteLine($"    {span.In(read.Text)}");
            }
        }

        var wanted = gold.GetProperty("contacts").EnumerateArray().ToList();
        var right = wanted.Count(item => read.Contacts.Any(contact => IsRight(item, contact)));
        yield return new Figure("contacts", right, "≥ 2", $"none published; {wanted.Count} in the gold");

        var conflicts = gold.GetProperty("conflicts").EnumerateArray().ToList();
        var ours = DateConflicts.In(read);
        var found = conflicts.Count(item => ours.Any(conflict => IsAt(item, conflict, read)));
        yield return new Figure("date_conflicts", found, $"≥ {conflicts.Count}", $"none published; {conflicts.Count} in the gold");
    }

    private static bool IsRight(JsonElement item, Contact contact)
    {
        var day = LocalDatePattern.Iso.Parse(item.Text("on")!).Value;
        return string.Equals(item.Text("kind"), contact.Kind.ToString(), StringComparison.OrdinalIgnoreCase)
            && contact.Participants.AreNamed([.. item.Texts("participants")])
            && contact.On == new DateInterval(day, day)
            && contact.Initiator.IsNamed(item.Text("initiator"));
    }

    private static bool IsAt(JsonElement item, DateConflict conflict, AnnotatedDocument read)
    {
        var spans = item.Spans("evidence").ToList();
        return spans.Count == 2
            && SpanOverlap.Touch(read, conflict.First.Evidence?.At, spans[0])
            && SpanOverlap.Touch(read, conflict.Second.Evidence?.At, spans[1]);
    }
}

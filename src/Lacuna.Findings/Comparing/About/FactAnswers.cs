using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Answers questions for a fact about the contact itself from what the reading line found.</summary>
internal static class FactAnswers
{
    /// <summary>Probability given to a fact that was found, or was not: the reading line is right in 19 of 20.</summary>
    private const double Found = 0.95;

    public static TopicAnswer Answer(Topic topic, ContactFact fact, AnnotatedDocument a, AnnotatedDocument b)
    {
        var (inA, inB) = (ContactFacts.In(a, fact), ContactFacts.In(b, fact));
        return new TopicAnswer(topic.Phrase, topic.Forms)
        {
            ScoreA = inA is null ? 1 - Found : Found,
            ScoreB = inB is null ? 1 - Found : Found,
            InA = inA is { } spanA ? [Evidence.From(a.Document, spanA)] : [],
            InB = inB is { } spanB ? [Evidence.From(b.Document, spanB)] : [],
            Differences = inA is { } ofA && inB is { } ofB && Differs(fact, a, ofA, b, ofB) ? [Of(fact, a, ofA, b, ofB)] : [],
        };
    }

    private static bool Differs(ContactFact fact, AnnotatedDocument a, TextSpan inA, AnnotatedDocument b, TextSpan inB)
    {
        if (fact == ContactFact.Duration)
        {
            return DurationAt(a, inA) is { } one && DurationAt(b, inB) is { } other && one != other;
        }

        return InitiatorOf(a) is { } asker && InitiatorOf(b) is { } another && asker != another;
    }

    private static string? DurationAt(AnnotatedDocument account, TextSpan span) =>
        account.Times.FirstOrDefault(time => time.Span.Overlaps(span))?.Value;

    private static string? InitiatorOf(AnnotatedDocument account) =>
        account.Contacts.FirstOrDefault(contact => contact.Initiator is not null)?.Initiator is { } actor ? actor.State ?? actor.Id : null;

    private static Difference Of(ContactFact fact, AnnotatedDocument a, TextSpan inA, AnnotatedDocument b, TextSpan inB) => new(
        fact == ContactFact.Initiator ? DifferenceKind.WhoAsked : DifferenceKind.Number,
        inA.In(a.Text),
        inB.In(b.Text),
        Evidence.From(a.Document, inA),
        Evidence.From(b.Document, inB));
}

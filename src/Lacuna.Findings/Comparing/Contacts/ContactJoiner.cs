using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Findings.Comparing.Contacts;

/// <summary>Finds the contact that both accounts tell of and puts together what they say of it.</summary>
internal static class ContactJoiner
{
    /// <summary>Days that two accounts of one contact may be apart: it can be one day in Washington and the next in Beijing.</summary>
    private const int DaysApart = 1;

    /// <summary>The contact of each account: the pair that agrees best on participants and date.</summary>
    public static (Contact? InA, Contact? InB) Pick(AnnotatedDocument a, AnnotatedDocument b)
    {
        (Contact? InA, Contact? InB) best = (MainOf(a), MainOf(b));
        var bestScore = best is { InA: { } mainA, InB: { } mainB } ? Agreement(mainA, mainB) : 0;
        foreach (var inA in a.Contacts)
        {
            foreach (var inB in b.Contacts)
            {
                var score = Agreement(inA, inB);
                if (score > bestScore)
                {
                    (best, bestScore) = ((inA, inB), score);
                }
            }
        }

        return best;
    }

    /// <summary>True when the two can be one contact: a side in common on each end and no dates that exclude each other.</summary>
    public static bool CanBeOne(Contact inA, Contact inB) => SharedSides(inA, inB) >= 2 && DatesAgree(inA, inB);

    /// <summary>The contact by both accounts together. Its spans are left out, for they would point into two texts.</summary>
    public static Contact? Join(Contact? inA, Contact? inB)
    {
        if (inA is null || inB is null || !CanBeOne(inA, inB))
        {
            return Bare(inA ?? inB);
        }

        return Bare(inA)! with
        {
            Participants = [.. inA.Participants, .. inB.Participants.Where(actor => !inA.Participants.Contains(actor) && !inA.Participants.Any(other => other.State == actor.Id))],
            On = inA.On is { } onA && inB.On is { } onB ? onA.Intersection(onB) ?? onA : inA.On ?? inB.On,
            Dates = [.. inA.Dates.Concat(inB.Dates).Select(claim => claim with { At = null }).Distinct()],
            Initiator = inA.Initiator ?? inB.Initiator,
            Ordinal = inA.Ordinal ?? inB.Ordinal,
            IsSubject = inA.IsSubject || inB.IsSubject,
        };
    }

    /// <summary>In what the accounts differ about the contact itself. A side that does not say has no words.</summary>
    public static ImmutableArray<Difference> Differences(AnnotatedDocument a, Contact? inA, AnnotatedDocument b, Contact? inB)
    {
        var differences = ImmutableArray.CreateBuilder<Difference>();
        if (inA is null || inB is null)
        {
            return [];
        }

        var (askedA, askedB) = (inA.Initiator, inB.Initiator);
        if ((askedA is not null || askedB is not null) && SideOf(askedA) != SideOf(askedB))
        {
            differences.Add(Of(DifferenceKind.WhoAsked, a, askedA?.Name, inA.InitiatorSpan, b, askedB?.Name, inB.InitiatorSpan));
        }

        if (inA.Dates.FirstOrDefault(claim => claim.At is not null) is { } dateA && inB.Dates.FirstOrDefault(claim => claim.At is not null) is { } dateB
            && !DatesAgree(inA, inB))
        {
            differences.Add(Of(DifferenceKind.Date, a, WordsAt(a, dateA.At), dateA.At, b, WordsAt(b, dateB.At), dateB.At));
        }

        return differences.ToImmutable();
    }

    private static Contact? MainOf(AnnotatedDocument account) =>
        account.Contacts.FirstOrDefault(contact => contact.IsSubject && !contact.IsPlanned) ?? account.Contacts.FirstOrDefault(contact => contact.IsSubject);

    private static double Agreement(Contact inA, Contact inB) =>
        SharedSides(inA, inB) < 2 ? 0
        : 1 + (DatesAgree(inA, inB) ? 2 : 0) + (inA.Kind == inB.Kind ? 0.5 : 0) + (inA.IsSubject ? 1 : 0) + (inB.IsSubject ? 1 : 0)
            - (inA.IsPlanned ? 0.75 : 0) - (inB.IsPlanned ? 0.75 : 0);

    private static int SharedSides(Contact inA, Contact inB)
    {
        var sides = inB.Participants.Select(SideOf).ToHashSet(StringComparer.Ordinal);
        return inA.Participants.Select(SideOf).Distinct(StringComparer.Ordinal).Count(sides.Contains);
    }

    private static bool DatesAgree(Contact inA, Contact inB) =>
        inA.On is not { } onA || inB.On is not { } onB
        || (Period.DaysBetween(onA.End, onB.Start) <= DaysApart && Period.DaysBetween(onB.End, onA.Start) <= DaysApart);

    private static string? SideOf(Actor? actor) => actor is null ? null : actor.State ?? actor.Id;

    private static Contact? Bare(Contact? contact) => contact is null ? null : contact with
    {
        InitiatorSpan = null,
        OrdinalSpan = null,
        DurationSpan = null,
        Evidence = [],
        Dates = [.. contact.Dates.Select(claim => claim with { At = null })],
    };

    private static Difference Of(
        DifferenceKind kind, AnnotatedDocument a, string? inA, TextSpan? atA, AnnotatedDocument b, string? inB, TextSpan? atB) => new(
        kind,
        inA ?? "",
        inB ?? "",
        atA is { } spanA ? Evidence.From(a.Document, spanA) : null,
        atB is { } spanB ? Evidence.From(b.Document, spanB) : null);

    private static string? WordsAt(AnnotatedDocument account, TextSpan? at) => at is { } span ? span.In(account.Text) : null;
}

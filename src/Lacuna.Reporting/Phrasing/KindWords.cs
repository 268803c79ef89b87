using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Phrasing;

/// <summary>The words that reports use for kinds of things.</summary>
internal static class KindWords
{
    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Call => "call",
        ContactKind.Video => "video call",
        ContactKind.Meeting => "meeting",
        ContactKind.Visit => "visit",
        ContactKind.Letter => "letter",
        ContactKind.Summit => "summit",
        ContactKind.Talks => "talks",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Polarity => "one affirms what the other negates",
        DifferenceKind.Number => "numbers",
        DifferenceKind.Date => "dates",
        DifferenceKind.Wording => "names for one thing",
        DifferenceKind.WhoAsked => "who asked for the contact",
        DifferenceKind.WhoRaised => "who raised it",
        DifferenceKind.Strength => "how strongly it was put",
        DifferenceKind.WordsPutInMouth => "words given to the other side that its own account does not have",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(AgendaKind kind) => kind switch
    {
        AgendaKind.Scheduled => "scheduled",
        AgendaKind.Promised => "promised",
        AgendaKind.Expected => "expected",
        AgendaKind.Opportunity => "opportunity to speak",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(StatementForm form) => form switch
    {
        StatementForm.Direct => "direct",
        StatementForm.Indirect => "indirect",
        StatementForm.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Likely => "likely",
        Certainty.Doubtful => "doubtful",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, null),
    };

    /// <summary>The act as a lower-case verb: "request".</summary>
    public static string Of(SpeechAct act) => act.ToString().ToLowerInvariant();

    public static Mark MarkOf(PointKind kind) => kind switch
    {
        PointKind.Shared => Mark.Shared,
        PointKind.Differs => Mark.Differs,
        PointKind.OnlyInA => Mark.OnlyInA,
        PointKind.OnlyInB => Mark.OnlyInB,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

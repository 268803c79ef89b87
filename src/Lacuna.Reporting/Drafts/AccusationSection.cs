using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Drafts.Accusations;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Sayings;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Drafts;

/// <summary>A draft's accusations beside the replies of the accused, in the draft and in the record.</summary>
internal static class AccusationSection
{
    /// <summary>The section; null when the draft tells of no accusation.</summary>
    public static Section? Of(ImmutableArray<AccusationCheck> checks, ActorWords actors) => checks.IsEmpty ? null
        : new Section("accusations", "Accusations and replies", [.. checks.OrderBy(check => Rank(check.Verdict)).Select((check, index) => Point(check, (index + 1).ToString(CultureInfo.InvariantCulture), actors))]);

    private static int Rank(AccusationVerdict verdict) => verdict switch
    {
        AccusationVerdict.LeftOut => 0,
        AccusationVerdict.NoReply => 1,
        AccusationVerdict.NotTold => 2,
        AccusationVerdict.AnsweredInDraft => 3,
        _ => 4,
    };

    private static Point Point(AccusationCheck check, string number, ActorWords actors) => new($"accusation-{number}", number, MarkOf(check.Verdict), Headline(check, actors))
    {
        IsMinor = check.Verdict is AccusationVerdict.Answered or AccusationVerdict.AnsweredInDraft,
        Quotes =
        [
            DraftWords.Draft(check.Accusation.Words),
            .. check.Reply is { } reply && reply.Words.At != check.Accusation.Words.At ? [DraftWords.Draft(reply.Words)] : Array.Empty<Quote>(),
            .. check.Nearest is { } nearest ? [DraftWords.Record(nearest.Words)] : Array.Empty<Quote>(),
        ],
        Details = [.. Details(check, actors)],
    };

    private static Mark MarkOf(AccusationVerdict verdict) => verdict switch
    {
        AccusationVerdict.Answered or AccusationVerdict.AnsweredInDraft => Mark.Shared,
        AccusationVerdict.LeftOut => Mark.Differs,
        _ => Mark.NotEstablished,
    };

    private static Phrase Headline(AccusationCheck check, ActorWords actors)
    {
        var accusation = check.Accusation;
        var accused = accusation.Accused.IsEmpty ? "somebody who is not named" : actors.Of(accusation.Accused);
        var by = accusation.Accusers.IsEmpty ? "" : $" by {actors.Of(accusation.Accusers)}";
        var about = accusation.About is { } subject ? $", of {subject.Subject.Name}" : "";
        var verdict = check.Verdict switch
        {
            AccusationVerdict.Answered => "the reply stands in the draft and in the record",
            AccusationVerdict.AnsweredInDraft => "the reply stands in the draft; the record holds none",
            AccusationVerdict.LeftOut => "the draft gives no reply, and the record holds one",
            AccusationVerdict.NoReply => "no reply, in the draft or in the record",
            _ => "who is accused, or of what, cannot be told",
        };
        return Phrase.Of($"{accused} accused{by}{about}: {verdict:b}");
    }

    private static IEnumerable<Phrase> Details(AccusationCheck check, ActorWords actors)
    {
        foreach (var reply in check.Record.Take(4))
        {
            var carrier = SaidWords.Of(reply.Carrier);
            yield return Phrase.Plain($"{SilenceWords.When(reply.Words.Document)}: denied by {actors.Of(reply.By)}{(carrier.Length > 0 ? $", {carrier}" : "")}{(reply.NamesIt ? "" : "; its words do not name it, its document does")}{(reply.IsLater ? "; after the draft" : "")}");
        }

        if (check.Verdict is AccusationVerdict.LeftOut or AccusationVerdict.NoReply or AccusationVerdict.AnsweredInDraft)
        {
            yield return Phrase.Plain($"looked through {Counted.Of(check.Looked, "statement")} of the accused on it{(check.Days is { } days ? $", {DayWords.Of(days)}" : "")}");
        }
    }
}

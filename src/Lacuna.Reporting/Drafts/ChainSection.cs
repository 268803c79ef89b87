using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Actors;
using Lacuna.Findings.Drafts.Chains;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Sayings;

namespace Lacuna.Reporting.Drafts;

/// <summary>By what way the record has what a draft gives as said.</summary>
internal static class ChainSection
{
    /// <summary>The section; null when the draft gives no statement whose speaker is known. What stands on a page of the speaker's own side is counted.</summary>
    public static Section? Of(ImmutableArray<ChainCheck> checks, ActorWords actors)
    {
        if (checks.IsEmpty)
        {
            return null;
        }

        var blocks = new List<Block>();
        Count(ChainVerdict.OwnPage, Mark.Shared, "On a page of the speaker's own side");
        var passedOn = checks.Where(check => check.Verdict == ChainVerdict.PassedOn).OrderByDescending(check => check.HidesWay).ToList();
        blocks.AddRange(passedOn.Select((check, index) => Point(check, (index + 1).ToString(CultureInfo.InvariantCulture), actors)));
        var missing = checks.Where(check => check.Verdict == ChainVerdict.NotFound).ToList();
        if (missing.Count > 0)
        {
            blocks.Add(new Table(
                "Statements of which the record holds nothing near",
                ["In the draft", "Given to", "Compared with"],
                [.. missing.Select(check => (ImmutableArray<Phrase>)[Phrase.Of($"{Shortened(check.Words.Exact):q}"), Phrase.Plain(actors.Of(check.Speaker)), Phrase.Plain(Compared(check))])]));
        }

        return new Section("chains", "By what way it is known", [.. blocks]);

        void Count(ChainVerdict verdict, Mark mark, string words)
        {
            var count = checks.Count(check => check.Verdict == verdict);
            if (count > 0)
            {
                blocks.Add(new Paragraph(Phrase.Plain($"{words}: {Counted.Of(count, "statement")}.")) { Mark = mark });
            }
        }
    }

    private static Point Point(ChainCheck check, string number, ActorWords actors)
    {
        var by = check.PassedOn[0];
        return new Point($"chain-{number}", number, check.HidesWay ? Mark.Differs : Mark.Shared, Headline(check, by, actors))
        {
            IsMinor = !check.HidesWay,
            Quotes = [DraftWords.Draft(check.Words), DraftWords.Record(by.Words)],
            Details = [Phrase.Plain(string.Create(CultureInfo.InvariantCulture, $"likeness of sense {by.Similarity:0.00} of 1; {Compared(check)}"))],
        };
    }

    private static Phrase Headline(ChainCheck check, RecordSaying by, ActorWords actors)
    {
        var page = by.Words.Document.Source?.Name ?? by.Words.Document.Title;
        var who = by.By.IsEmpty ? page : $"{actors.Of(by.By)} ({page})";
        var carrier = SaidWords.Of(by.Carrier);
        var through = check.DraftBy.IsEmpty ? "the draft does not say so" : $"the draft says through {Names(check.DraftBy, actors)}";
        return Phrase.Of($"{actors.Of(check.Speaker)}: {"only passed on":b} by {who}{(carrier.Length > 0 ? $", {carrier}" : "")}; {through}");
    }

    private static string Names(ImmutableArray<Actor> who, ActorWords actors) => actors.Of(who);

    private static string Compared(ChainCheck check) =>
        $"{Counted.Of(check.Compared, "statement")} of the record{(check.Days is { } days ? $", {DayWords.Of(days)}" : "")}";

    private static string Shortened(string words) => words.Length <= 120 ? words : $"{words.AsSpan(0, 118).TrimEnd()}…";
}

using System.Collections.Immutable;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Accusations;
using Lacuna.Findings.Quotes;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Drafts;

/// <summary>The opening lines: how many of each thing, and what wants a look.</summary>
internal static class DraftAnswer
{
    public static ImmutableArray<Phrase> Of(DraftCheck check, HouseStyle style)
    {
        Phrase?[] lines =
        [
            Quotations(check.Quotations, style),
            Line("date", check.Days.Select(day => day.Verdict)),
            Line("name with its title", check.Names.Select(name => name.Verdict), "names with their titles"),
            Line("count or order of contacts", check.Series.Select(series => series.Verdict), "counts or orders of contacts"),
            Line("claim of absence", check.Absences.Select(absence => absence.Verdict), "claims of absence"),
            Accusations(check),
        ];
        return [.. lines.OfType<Phrase>(), Phrase.Plain(check.Held == 0 ? "Held against itself alone: no record was given." : $"Held against {Counted.Of(check.Held, "document")}.")];
    }

    private static Phrase? Quotations(ImmutableArray<QuoteCheck> checks, HouseStyle style)
    {
        if (checks.IsEmpty)
        {
            return null;
        }

        // In the order of the enumeration: from what stands to what is not found.
        var counts = checks.GroupBy(check => check.Verdict).OrderBy(group => group.Key).Select(group => $"{Counted.Number(group.Count())} {Name(group.Key)}").ToList();
        var line = Phrase.Of($"{Counted.Of(checks.Length, "quotation"):b}: {Counted.List(counts)}");
        var elsewhere = checks.Count(check => check.IsMisattributed is true);
        line += Phrase.Plain(elsewhere > 0 ? $"; {Counted.Number(elsewhere)} said by somebody else in the source." : ".");
        var silent = checks.Count(style.Allows);
        return silent > 0 ? line + Phrase.Plain($" {style.Title} lets {Counted.Number(silent)} of them stand without a word.") : line;
    }

    private static Phrase? Accusations(DraftCheck check)
    {
        if (check.Accusations.IsEmpty)
        {
            return null;
        }

        var answered = check.Accusations.Count(accusation => accusation.Verdict is AccusationVerdict.Answered or AccusationVerdict.AnsweredInDraft);
        var leftOut = check.Accusations.Count(accusation => accusation.Verdict == AccusationVerdict.LeftOut);
        return Phrase.Of($"{Counted.Of(check.Accusations.Length, "accusation"):b}: {Counted.Number(answered)} with a reply in the draft{(leftOut > 0 ? $", {Counted.Number(leftOut)} whose reply stands in the record and not in the draft" : "")}.");
    }

    private static Phrase? Line(string one, IEnumerable<Agreement> verdicts, string? many = null)
    {
        var all = verdicts.ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var parts = new List<string>();
        Add(Agreement.Differs, "differ", "differs");
        Add(Agreement.Agrees, "agree", "agrees");
        Add(Agreement.NotEstablished, "not established", "not established");
        return Phrase.Of($"{Counted.Of(all.Count, one, many):b}: {Counted.List(parts)}.");

        void Add(Agreement which, string several, string single)
        {
            var count = all.Count(verdict => verdict == which);
            if (count > 0)
            {
                parts.Add($"{Counted.Number(count)} {(count == 1 ? single : several)}");
            }
        }
    }

    private static string Name(QuoteVerdict verdict) => verdict switch
    {
        QuoteVerdict.Verbatim => "as in the source",
        QuoteVerdict.Cleaned => "cleaned",
        QuoteVerdict.Bracketed => "changed in brackets",
        QuoteVerdict.Elided => "cut at an ellipsis",
        QuoteVerdict.Altered => "altered",
        QuoteVerdict.Paraphrase => "paraphrased between quotation marks",
        QuoteVerdict.Translated => "translated",
        QuoteVerdict.NotFound => "not found",
        QuoteVerdict.Ambiguous => "in several places",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };
}

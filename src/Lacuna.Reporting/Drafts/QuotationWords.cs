using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Quotes;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Drafts;

/// <summary>What became of a quotation, in words.</summary>
internal static class QuotationWords
{
    /// <summary>"altered: words changed and left out without a mark".</summary>
    public static Phrase Headline(QuoteCheck check)
    {
        var said = check.Verdict switch
        {
            QuoteVerdict.Verbatim => Phrase.Of($"{"as in the source":b}"),
            QuoteVerdict.Cleaned => Phrase.Of($"{"cleaned":b}: the same words of weight"),
            QuoteVerdict.Bracketed => Phrase.Of($"{"changed in brackets":b}, as readers can see"),
            QuoteVerdict.Elided => Phrase.Of($"{"cut where an ellipsis says so":b}"),
            QuoteVerdict.Altered => Phrase.Of($"{"altered":b}: {Counted.List([.. Unmarked(check.Changes)])}, and nothing says so"),
            QuoteVerdict.Paraphrase => Phrase.Of($"{"a paraphrase in quotation marks":b}: the sense stands in the source, the words do not"),
            QuoteVerdict.Translated => Phrase.Of($"{"a translation":b}"),
            QuoteVerdict.NotFound => Phrase.Of($"{"not found":b} in {Looked(check.Search)}"),
            QuoteVerdict.Ambiguous => Phrase.Of($"{"in several places":b} that the draft does not tell apart"),
            _ => throw new ArgumentOutOfRangeException(nameof(check), check.Verdict, null),
        };
        var marked = Marked(check).ToList();
        if (marked.Count > 0)
        {
            said += Phrase.Plain($"; also {Counted.List(marked)}");
        }

        return check.IsMisattributed is true ? said + Phrase.Of($"; {"said by somebody else":b}") : said;
    }

    /// <summary>The sign: as in the source or visibly changed, changed unseen, or not to be told.</summary>
    public static Mark MarkOf(QuoteCheck check) => check switch
    {
        { IsMisattributed: true } => Mark.Differs,
        { Verdict: QuoteVerdict.Verbatim or QuoteVerdict.Cleaned or QuoteVerdict.Bracketed or QuoteVerdict.Elided } => Mark.Shared,
        { Verdict: QuoteVerdict.Altered or QuoteVerdict.Paraphrase } => Mark.Differs,
        _ => Mark.NotEstablished,
    };

    /// <summary>"17 documents of 9 sources, 1 March – 6 April 2022".</summary>
    public static string Looked(QuoteSearch search)
    {
        var days = search is { First: { } first, Last: { } last } ? $", {DayWords.Of(new NodaTime.DateInterval(first, last))}" : "";
        return $"{Counted.Of(search.Held, "document")} of {Counted.Of(search.Sources, "source")}{days}";
    }

    /// <summary>One line for each change that a reader wants to see.</summary>
    public static IEnumerable<Phrase> Lines(QuoteCheck check)
    {
        foreach (var edit in check.Edits)
        {
            Phrase? line = edit.Kind switch
            {
                QuoteEditKind.Replaced => Phrase.Of($"{edit.DraftWords:q} for the source's {edit.SourceWords:q}"),
                QuoteEditKind.Dropped => Phrase.Of($"left out, unmarked: {edit.SourceWords:q}"),
                QuoteEditKind.Added => Phrase.Of($"not in the source: {edit.DraftWords:q}"),
                QuoteEditKind.Moved when edit.Draft.Length > 0 => Phrase.Of($"stands elsewhere in the source: {edit.DraftWords:q}"),
                QuoteEditKind.Bracketed when edit.SourceWords.Length > 0 => Phrase.Of($"brackets: {edit.DraftWords:q} for {edit.SourceWords:q}"),
                QuoteEditKind.Bracketed => Phrase.Of($"brackets: {edit.DraftWords:q}, for nothing in the source"),
                QuoteEditKind.Cleaned when edit is { DraftWords.Length: > 0, SourceWords.Length: > 0 } => Phrase.Of($"cleaned: {edit.DraftWords:q} for {edit.SourceWords:q}"),
                QuoteEditKind.Cleaned when edit.SourceWords.Length > 0 => Phrase.Of($"cleaned: without {edit.SourceWords:q}"),
                _ => null,
            };
            if (line is not null)
            {
                yield return line;
            }
        }

        foreach (var omission in check.Omissions)
        {
            yield return Line(omission);
        }
    }

    private static Phrase Line(QuoteOmission omission)
    {
        var where = omission.IsMarked ? "at the ellipsis" : "between two parts joined without a mark";
        if (omission.LeftOut is not { } leftOut)
        {
            return Phrase.Plain($"{where}: in the source the later part stands before the earlier one");
        }

        var over = omission.Sentences > 0 ? $", over {Counted.Of(omission.Sentences, "end of a sentence", "ends of sentences")}" : "";
        var line = Phrase.Of($"left out {where}, {Counted.Of(omission.Words, "word")}{over}: {Shortened(leftOut.Exact):q}");
        return omission.Turns.IsEmpty ? line : line + Phrase.Of($"; {"it holds":b} {Phrase.Join(", ", omission.Turns.Select(turn => Phrase.Of($"{turn.Word:q} ({Of(turn.Kind)})")))}");
    }

    private static string Shortened(string words)
    {
        const int most = 160;
        return words.Length <= most ? words : string.Create(CultureInfo.InvariantCulture, $"{words.AsSpan(0, most / 2).TrimEnd()} … {words.AsSpan(words.Length - (most / 2)).TrimStart()}");
    }

    private static string Of(OmissionTurnKind kind) => kind switch
    {
        OmissionTurnKind.Negation => "a negation",
        OmissionTurnKind.Condition => "a condition",
        OmissionTurnKind.Contrast => "a contrast",
        OmissionTurnKind.Limit => "a limit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static IEnumerable<string> Unmarked(QuoteChanges changes)
    {
        (QuoteChanges Change, string Words)[] all =
        [
            (QuoteChanges.Replaced, "words changed"),
            (QuoteChanges.Dropped, "words left out"),
            (QuoteChanges.Added, "words added"),
            (QuoteChanges.Moved, "words moved"),
            (QuoteChanges.Joined, "parts joined that stand apart"),
        ];
        return all.Where(one => changes.HasFlag(one.Change)).Select(one => one.Words);
    }

    private static IEnumerable<string> Marked(QuoteCheck check)
    {
        if (check.Changes.HasFlag(QuoteChanges.Bracketed) && check.Verdict != QuoteVerdict.Bracketed)
        {
            yield return "changed in brackets";
        }

        if (check.Changes.HasFlag(QuoteChanges.Elided) && check.Verdict != QuoteVerdict.Elided)
        {
            yield return "cut at an ellipsis";
        }

        if (check.Changes.HasFlag(QuoteChanges.Cleaned) && check.Verdict != QuoteVerdict.Cleaned)
        {
            yield return "cleaned";
        }
    }
}

using System.Collections.Immutable;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Turns items into spans of the text.</summary>
internal static class CandidateSpans
{
    /// <summary>The spans of a candidate; null when nothing is left of its content.</summary>
    public static FoundStatement? Of(Clause clause, Candidate candidate, TextSpan? sentenceBefore)
    {
        var content = ImmutableArray.CreateBuilder<TextSpan>(2);
        if (candidate.ContentIsSentenceBefore && sentenceBefore is { } before)
        {
            content.Add(before);
        }

        if (candidate.HasLeft && candidate.LeftEnd > candidate.LeftFirst)
        {
            content.Add(clause.Span(candidate.LeftFirst, candidate.LeftEnd));
        }

        if (candidate.HasRight && candidate.RightEnd > candidate.RightFirst)
        {
            content.Add(clause.Span(candidate.RightFirst, candidate.RightEnd));
        }

        if (content.Count == 0)
        {
            return null;
        }

        return new FoundStatement(
            Span(clause, candidate.SourceFirst, candidate.SourceEnd),
            Span(clause, candidate.CueFirst, candidate.CueEnd),
            content.ToImmutable())
        {
            Hearer = Span(clause, candidate.HearerFirst, candidate.HearerEnd),
            Relay = Span(clause, candidate.RelayFirst, candidate.RelayEnd),
        };
    }

    private static TextSpan? Span(Clause clause, int first, int end) => first >= 0 && end > first ? clause.Span(first, end) : null;
}

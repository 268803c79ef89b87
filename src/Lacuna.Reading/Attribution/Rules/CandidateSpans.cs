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

        Add(clause, candidate, candidate.LeftFirst, candidate.LeftEnd, content);
        Add(clause, candidate, candidate.RightFirst, candidate.RightEnd, content);

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

    /// <summary>Adds what is left of the items outside the cue: the longer side when the cue stands amid them.</summary>
    private static void Add(Clause clause, Candidate candidate, int first, int end, ImmutableArray<TextSpan>.Builder content)
    {
        if (first < 0)
        {
            return;
        }

        if (candidate.CueFirst >= 0 && first < candidate.CueEnd && candidate.CueFirst < end)
        {
            (first, end) = candidate.CueFirst - first >= end - candidate.CueEnd ? (first, candidate.CueFirst) : (candidate.CueEnd, end);
        }

        if (end > first)
        {
            content.Add(clause.Span(first, end));
        }
    }

    private static TextSpan? Span(Clause clause, int first, int end) => first >= 0 && end > first ? clause.Span(first, end) : null;
}

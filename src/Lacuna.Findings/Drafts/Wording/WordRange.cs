using Lacuna.Core.Text;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>Some words of a sentence in a row.</summary>
/// <param name="Words">All words of the sentence.</param>
/// <param name="Start">Index of the first.</param>
/// <param name="End">Index just after the last.</param>
internal readonly record struct WordRange(IReadOnlyList<DraftWord> Words, int Start, int End)
{
    /// <summary>True when there are none.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>From the first to the last; empty when there are none.</summary>
    public TextSpan Span => IsEmpty ? default : TextSpan.FromBounds(Words[Start].Span.Start, Words[End - 1].Span.End);
}

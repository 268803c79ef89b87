using Lacuna.Core.Text;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>One word or mark of a draft's sentence, as cues are looked for in it.</summary>
/// <param name="Lower">In lower case, with straight apostrophes.</param>
/// <param name="Span">Where it stands; both words of "didn't" stand at the same place.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsCapital">True when it begins with a capital.</param>
internal readonly record struct DraftWord(string Lower, TextSpan Span, DraftWordKind Kind, bool IsCapital)
{
    /// <summary>True for a word or number.</summary>
    public bool IsWord => Kind == DraftWordKind.Word;
}

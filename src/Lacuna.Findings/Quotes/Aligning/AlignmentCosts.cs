namespace Lacuna.Findings.Quotes.Aligning;

/// <summary>What differences cost, where a word that agrees counts 1 (common) to 2 (never seen).</summary>
/// <remarks>
/// Gaps are affine (Gotoh 1982): to open one costs more than a stray word can win, to go on costs little, so that parts far apart are joined
/// only when both have some words in a row. Where the draft has an ellipsis a gap is nearly free.
/// </remarks>
internal static class AlignmentCosts
{
    /// <summary>Words of the source left out: the first one.</summary>
    public const double OpenGap = 1.6;

    /// <summary>Words of the source left out: each of them.</summary>
    public const double Gap = 0.03;

    /// <summary>The same where an ellipsis stands.</summary>
    public const double OpenMarkedGap = 0.4;

    /// <summary>The same where an ellipsis stands.</summary>
    public const double MarkedGap = 0.002;

    /// <summary>The same beside bracketed words, which may stand for many.</summary>
    public const double OpenBracketedGap = 0.2;

    /// <summary>A word for another.</summary>
    public const double Replaced = 0.7;

    /// <summary>A word that the source does not have.</summary>
    public const double Added = 0.8;

    /// <summary>A bracketed word that the source does not have, or has another for.</summary>
    public const double Bracketed = 0.05;

    /// <summary>Taken off for one word that meets two: "ceasefire" and "cease fire".</summary>
    public const double Joined = 0.2;
}

using System.Text.RegularExpressions;

namespace Lacuna.Intake.Mending;

/// <summary>Knows the marks that archives of short posts leave where they cut a text off.</summary>
internal static partial class Truncation
{
    /// <summary>Length of a post in the old format, in characters.</summary>
    private const int PostLength = 140;

    /// <summary>A shortened post is up to this much shorter than a whole one, because words are not cut.</summary>
    private const int Slack = 20;

    /// <summary>True when <paramref name="text"/> ends in an ellipsis at the length of a post, or in one before the link to the whole.</summary>
    public static bool IsLikely(string text) =>
        (text.EndsWith('…') && text.Length is <= PostLength and >= PostLength - Slack) || LinkToTheWhole().IsMatch(text);

    [GeneratedRegex(@"…\s+https://t\.co/\w+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LinkToTheWhole();
}

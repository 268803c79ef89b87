using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Speakers;

/// <summary>A pronoun or role whose person the text names somewhere.</summary>
/// <param name="Head">Place of its head word.</param>
/// <param name="IsPronoun">True for "he" and "she" in all their forms, false for "the minister".</param>
/// <param name="Names">The names that the text gives that person.</param>
internal sealed record MarkedReference(TextSpan Head, bool IsPronoun, IReadOnlyList<string> Names)
{
    private static readonly HashSet<string> Pronouns = new(["he", "she", "him", "her", "his"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True for the personal pronouns of one person, possessive ones among them.</summary>
    public static bool IsPersonal(string word) => Pronouns.Contains(word);
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lacuna.Core.Actors;

namespace Lacuna.Evaluation.Sets;

/// <summary>Compares canonical names: letter case, accents and a leading "the" aside.</summary>
internal static partial class ActorNames
{
    public static bool Same(string left, string right) => Folded(left) == Folded(right);

    /// <summary>True when the actors bear exactly the names given.</summary>
    public static bool Same(IEnumerable<Actor> actors, IEnumerable<string> names) =>
        actors.Select(actor => Folded(actor.Name)).ToHashSet().SetEquals(names.Select(Folded));

    /// <summary>True when a word with a capital stands in both.</summary>
    public static bool SharesWord(string left, string right) => CapitalisedWord.Matches(left).Any(word => CapitalisedWord.Matches(right).Any(other => Same(word.Value, other.Value)));

    public static string Folded(string name)
    {
        var folded = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        var text = folded.ToString();
        return text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
    }

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}'’-]+")]
    private static partial Regex CapitalisedWord { get; }
}

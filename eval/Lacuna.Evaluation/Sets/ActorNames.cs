using System.Globalization;
using System.Text;
using Lacuna.Core.Actors;

namespace Lacuna.Evaluation.Sets;

/// <summary>Compares canonical names: letter case, accents and a leading "the" aside.</summary>
internal static class ActorNames
{
    public static bool Same(string left, string right) => Folded(left) == Folded(right);

    /// <summary>True when the actors bear exactly the names given.</summary>
    public static bool Same(IEnumerable<Actor> actors, IEnumerable<string> names) =>
        actors.Select(actor => Folded(actor.Name)).ToHashSet().SetEquals(names.Select(Folded));

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
}

using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Named;

/// <summary>Names as CrossNER's politics marks them.</summary>
/// <remarks>
/// One convention differs from ours and is translated: titles by birth or honour stand inside its names ("Sir John Kerr", "Queen
/// Beatrix"), offices outside ("Senator", "President"). In its training and development parts
/// all eleven such titles stand inside.
/// </remarks>
internal static class PoliticsConventions
{
    private static readonly string[] Titles = ["Sir", "Lord", "Lady", "King", "Queen"];

    /// <summary>The names with such titles taken in.</summary>
    public static List<(TextSpan Span, string Kind)> Of(string text, IEnumerable<(TextSpan Span, string Kind)> names) =>
        [.. names.Select(name => name.Kind == NameMentions.Person ? (WithTitle(text, name.Span), name.Kind) : name)];

    private static TextSpan WithTitle(string text, TextSpan name)
    {
        var before = text.AsSpan(0, name.Start).TrimEnd();
        foreach (var title in Titles)
        {
            if (before.EndsWith(title, StringComparison.Ordinal) && (before.Length == title.Length || !char.IsLetter(before[^(title.Length + 1)])))
            {
                return TextSpan.FromBounds(before.Length - title.Length, name.End);
            }
        }

        return name;
    }
}

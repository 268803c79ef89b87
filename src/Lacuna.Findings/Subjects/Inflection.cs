using System.Collections.Immutable;
using Lacuna.Core.Searching;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Subjects;

/// <summary>Forms that a name takes in a sentence: "в Буче", "w Buczy". A search for the name alone misses most of its mentions in a language that inflects.</summary>
internal static class Inflection
{
    private static readonly Lazy<ImmutableArray<(string Language, string Ending, ImmutableArray<string> Forms)>> Endings = new(Load);

    /// <summary>The name, and where its language inflects it, either its stem with a star or, where the stem is too short for one, its forms.</summary>
    public static IEnumerable<string> Of(string name, string language)
    {
        yield return name;
        foreach (var (of, ending, forms) in Endings.Value)
        {
            if (of != language || !name.EndsWith(ending, StringComparison.Ordinal) || name.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            var stem = name[..^ending.Length];
            if (stem.Length >= TermPattern.LeastPrefix)
            {
                yield return stem + "*";
                yield break;
            }

            foreach (var form in forms)
            {
                yield return stem + form;
            }

            yield break;
        }
    }

    private static ImmutableArray<(string Language, string Ending, ImmutableArray<string> Forms)> Load() =>
    [
        .. WordList.Lines("inflections.txt")
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(parts => (parts[0], parts[1] == "-" ? "" : parts[1], ImmutableArray.Create(parts.AsSpan(2)))),
    ];
}

using System.Collections.Immutable;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Sayings;

/// <summary>Puts statements of one document that stand inside each other under each other.</summary>
internal static class Nesting
{
    /// <summary>The outermost of <paramref name="sayings"/> in order of the text, the others under the nearest that holds them.</summary>
    /// <param name="document">The document of all of them.</param>
    /// <param name="sayings">Statements that were asked for, in order of the text.</param>
    public static IEnumerable<Saying> Of(AnnotatedDocument document, IReadOnlyList<Saying> sayings)
    {
        var all = document.Statements.GroupBy(statement => statement.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var asked = sayings.Select(saying => saying.Statement.Id).ToHashSet(StringComparer.Ordinal);
        var under = sayings.ToLookup(saying => HolderOf(saying.Statement), StringComparer.Ordinal);
        return Level("");

        IEnumerable<Saying> Level(string holder) => under[holder].Select(saying => saying with
        {
            Outer = holder.Length == 0 && saying.Statement.Inside is { } outer ? all.GetValueOrDefault(outer) : null,
            Inner = [.. Level(saying.Statement.Id)],
        });

        // Marks that name each other as their outer one would otherwise be followed for ever.
        string HolderOf(Statement statement)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { statement.Id };
            for (var outer = statement.Inside; outer is not null && seen.Add(outer); outer = all.GetValueOrDefault(outer)?.Inside)
            {
                if (asked.Contains(outer))
                {
                    return outer;
                }
            }

            return "";
        }
    }
}

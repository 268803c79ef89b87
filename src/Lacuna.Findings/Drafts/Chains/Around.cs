using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Drafts.Chains;

/// <summary>Tells through whom a document says that a statement comes.</summary>
internal static class Around
{
    /// <summary>The speakers of the statements around it, the nearest first, and its relay.</summary>
    public static ImmutableArray<Actor> Of(AnnotatedDocument document, Statement statement)
    {
        var found = new List<Actor>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { statement.Id };
        for (var outer = statement.Inside; outer is not null && seen.Add(outer);)
        {
            var around = document.Statements.FirstOrDefault(other => other.Id == outer);
            found.AddRange(around?.Speakers ?? []);
            outer = around?.Inside;
        }

        return [.. found.Concat(statement.Relay is { } relay ? [relay] : []).Distinct()];
    }
}

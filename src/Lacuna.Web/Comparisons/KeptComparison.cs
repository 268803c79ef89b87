using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;

namespace Lacuna.Web.Comparisons;

/// <summary>A comparison as it is kept: without what only the comparing needed.</summary>
internal static class KeptComparison
{
    /// <summary>The comparison without the marks of the two readings, but for their statements and the names of states that findings print.</summary>
    public static Comparison Of(Comparison comparison) => comparison with { A = Lean(comparison.A, withText: true), B = Lean(comparison.B, withText: true) };

    /// <summary>The documents around that evidence stands in, without their texts, and the names of states in all of them.</summary>
    public static ImmutableArray<AnnotatedDocument> Cited(Comparison comparison, ImmutableArray<AnnotatedDocument> around)
    {
        var cited = comparison.AbsentFromBoth.SelectMany(absence => absence.Elsewhere)
            .Concat(comparison.EarlierContacts.SelectMany(earlier => earlier.Evidence))
            .Select(evidence => evidence.Of).ToHashSet();
        return [.. around.Where(document => cited.Contains(document.Document.Version)).Select(document => Lean(document, withText: false))];
    }

    private static AnnotatedDocument Lean(AnnotatedDocument read, bool withText) =>
        new(withText ? read.Document : read.Document with { ContentHash = read.Document.ContentHash, Text = "", Headline = null })
        {
            Mentions = [.. read.Mentions.Where(mention => mention.Actors.Any(actor => actor.Kind == ActorKind.State)).DistinctBy(mention => mention.Actors[0].Id)],
            Statements = withText ? read.Statements : [],
            Contacts = withText ? read.Contacts : [],
            Notes = read.Notes,
        };
}

using System.Collections.Immutable;
using Lacuna.Web.Records;

namespace Lacuna.Web.Asking;

/// <summary>Names that fields offer while somebody types; others may be typed as well.</summary>
/// <param name="Actors">Actors with channels in the record.</param>
/// <param name="Subjects">Kept subjects.</param>
/// <param name="Sources">Sources of the record.</param>
public sealed record KnownNames(ImmutableArray<string> Actors, ImmutableArray<string> Subjects, ImmutableArray<string> Sources)
{
    /// <summary>Names of one sort at most: more makes every page with a field heavy, and browsers show a few.</summary>
    private const int Most = 300;

    /// <summary>The names of the record.</summary>
    internal static Task<KnownNames> OfAsync(OpenRecord record, KeptAnswers kept, CancellationToken cancellation) => kept.GetAsync(
        "known names",
        async stop =>
        {
            var holdings = await record.Archive.SourcesAsync(stop).ConfigureAwait(false);
            var actors = holdings.Select(holding => holding.Source.SpeaksFor).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(id => record.Actors.ById(id)?.Name ?? id).Order(StringComparer.Ordinal);
            var subjects = await record.Archive.SubjectsAsync(stop).ConfigureAwait(false);
            return new KnownNames(
                [.. actors.Take(Most)],
                [.. subjects.Select(subject => subject.Name).Take(Most)],
                [.. holdings.OrderByDescending(holding => holding.Documents).Select(holding => holding.Source.Name).Distinct(StringComparer.Ordinal).Take(Most)]);
        },
        cancellation);
}

using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Corrections;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Contacts.Held;

/// <summary>The corrections of contacts that an archive keeps, with the documents that they bring to those at hand.</summary>
/// <param name="Standing">Merges and splits that stand, in order of time.</param>
/// <param name="Added">Documents that are not at hand and that a merge puts to one that is.</param>
internal sealed record HeldContactCorrections(ImmutableArray<Correction> Standing, ImmutableArray<AnnotatedDocument> Added)
{
    public static async Task<HeldContactCorrections> ReadAsync(IArchive archive, IEnumerable<AnnotatedDocument> atHand, CancellationToken cancellation)
    {
        var standing = ImmutableArray.CreateBuilder<Correction>();
        var query = new CorrectionQuery { Kinds = [CorrectionKind.Merge, CorrectionKind.Split], OnlyStanding = true, WithPlaces = false };
        await foreach (var row in archive.CorrectionsAsync(query, cancellation).ConfigureAwait(false))
        {
            standing.Add(row.Correction);
        }

        var merges = standing.Select(static correction => correction.What).OfType<Amendment.Merge>().ToList();
        if (merges.Count == 0)
        {
            return new HeldContactCorrections(standing.ToImmutable(), []);
        }

        // What is added may bring more.
        var known = atHand.Select(static document => document.Document.Id).ToHashSet(StringComparer.Ordinal);
        var added = ImmutableArray.CreateBuilder<AnnotatedDocument>();
        for (var before = -1; before < known.Count;)
        {
            before = known.Count;
            foreach (var id in merges.Select(IdsOf).Where(ids => ids.Any(known.Contains)).SelectMany(static ids => ids).Where(known.Add).ToList())
            {
                if (await archive.VersionsAsync(id, cancellation).ConfigureAwait(false) is [.., var newest] && newest.Version.DocumentId is var held && (held == id || known.Add(held))
                    && await archive.ReadingAsync(newest.Version, cancellation).ConfigureAwait(false) is { } reading)
                {
                    added.Add(reading);
                }
            }
        }

        return new HeldContactCorrections(standing.ToImmutable(), added.ToImmutable());
    }

    private static IEnumerable<string> IdsOf(Amendment.Merge merge) => merge.Accounts.Select(static account => account.Clearest.Of.DocumentId);
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Corrections;
using Lacuna.Archive.Documents;
using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Reading;
using Lacuna.Web.Records;
using NodaTime;

namespace Lacuna.Web.Comparisons;

/// <summary>Lays two documents of the record side by side, with what the record has of the days around, and what people judged of the points.</summary>
/// <param name="record">The record.</param>
internal sealed class HeldComparer(OpenRecord record)
{
    private readonly Lazy<Comparer> _comparer = new(() => new Comparer(record.Similarity));

    /// <summary>The comparison, and the documents around it; null when one of the versions is not held.</summary>
    public async Task<(Comparison Comparison, ImmutableArray<AnnotatedDocument> Around)?> CompareAsync(DocumentVersion a, DocumentVersion b, CancellationToken cancellation)
    {
        if (await record.Archive.ReadingAsync(a, cancellation).ConfigureAwait(false) is not { } readA || await record.Archive.ReadingAsync(b, cancellation).ConfigureAwait(false) is not { } readB)
        {
            return null;
        }

        (readA, readB) = (KeptReading.WithTokensAndTimes(readA), KeptReading.WithTokensAndTimes(readB));
        var around = _comparer.Value.WindowOf(readA, readB) is { } window ? await AroundAsync(window, a, b, cancellation).ConfigureAwait(false) : [];
        var comparison = _comparer.Value.Compare(readA, readB, around, cancellation);
        return (PointJudgements.Apply(comparison, await JudgementsAsync(a, b, cancellation).ConfigureAwait(false)), around);
    }

    /// <summary>The documents of those days that were read, copies left out: a text that was not read names nobody.</summary>
    private async Task<ImmutableArray<AnnotatedDocument>> AroundAsync(DateInterval window, DocumentVersion a, DocumentVersion b, CancellationToken cancellation)
    {
        var rows = new List<DocumentRow>();
        await foreach (var row in record.Archive.DocumentsAsync(new DocumentQuery { Published = window, IsRead = true }, cancellation).ConfigureAwait(false))
        {
            if (row.Version.DocumentId != a.DocumentId && row.Version.DocumentId != b.DocumentId)
            {
                rows.Add(row);
            }
        }

        var found = new ConcurrentDictionary<int, AnnotatedDocument>();
        await Parallel.ForAsync(0, rows.Count, cancellation, async (i, stop) =>
        {
            if (await record.Archive.ReadingAsync(rows[i].Version, stop).ConfigureAwait(false) is { } reading)
            {
                found[i] = KeptReading.WithTokens(reading);
            }
        }).ConfigureAwait(false);
        return [.. found.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private async Task<List<Correction>> JudgementsAsync(DocumentVersion a, DocumentVersion b, CancellationToken cancellation)
    {
        var judgements = new List<Correction>();
        var query = new CorrectionQuery { Kinds = [CorrectionKind.Point], Documents = [a.DocumentId, b.DocumentId], OnlyStanding = true, WithPlaces = false };
        await foreach (var row in record.Archive.CorrectionsAsync(query, cancellation).ConfigureAwait(false))
        {
            judgements.Add(row.Correction);
        }

        return judgements;
    }
}

using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using NodaTime;

namespace Lacuna.Findings.Drafts.Held;

/// <summary>Counts the documents of some days, once for all who ask.</summary>
internal sealed class DocumentCount(IArchive archive)
{
    private readonly Dictionary<(LocalDate?, LocalDate?), Looked> _counted = [];
    private ImmutableArray<SourceHolding>? _sources;

    /// <summary>The sources that are held.</summary>
    public async Task<ImmutableArray<SourceHolding>> SourcesAsync(CancellationToken cancellation) =>
        _sources ??= await archive.SourcesAsync(cancellation).ConfigureAwait(false);

    /// <summary>How many documents are held that were published on <paramref name="days"/>; null for all.</summary>
    public async Task<Looked> InAsync(DateInterval? days, CancellationToken cancellation)
    {
        if (!_counted.TryGetValue((days?.Start, days?.End), out var looked))
        {
            var documents = await archive.CountAsync(new DocumentQuery { Published = days }, cancellation).ConfigureAwait(false);
            var notRead = await archive.CountAsync(new DocumentQuery { Published = days, IsRead = false }, cancellation).ConfigureAwait(false);
            var sources = await SourcesAsync(cancellation).ConfigureAwait(false);
            _counted[(days?.Start, days?.End)] = looked = new Looked(documents, notRead, sources.Count(source => source.Documents > 0), days);
        }

        return looked;
    }
}

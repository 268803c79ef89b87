using Lacuna.Archive;
using Lacuna.Archive.Documents;
using NodaTime;

namespace Lacuna.Findings.Drafts.Names;

/// <summary>Counts the documents of some days, once for all who ask.</summary>
internal sealed class DocumentCount(IArchive archive)
{
    private readonly Dictionary<DateInterval, Looked> _counted = [];

    /// <summary>How many documents of <paramref name="days"/> are held.</summary>
    public async Task<Looked> InAsync(DateInterval days, CancellationToken cancellation)
    {
        if (!_counted.TryGetValue(days, out var looked))
        {
            var documents = await archive.CountAsync(new DocumentQuery { Published = days }, cancellation).ConfigureAwait(false);
            var notRead = await archive.CountAsync(new DocumentQuery { Published = days, IsRead = false }, cancellation).ConfigureAwait(false);
            var sources = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
            _counted[days] = looked = new Looked(documents, notRead, sources.Count(source => source.Documents > 0), days);
        }

        return looked;
    }
}

using System.Collections.Concurrent;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Documents of the record, each unpacked once for all quotations of a draft. Safe to use from several threads.</summary>
internal sealed class SourceTexts(IArchive archive)
{
    private readonly ConcurrentDictionary<DocumentVersion, Lazy<Task<SourceText?>>> _texts = [];

    /// <summary>The document of a row; null when its text is not held.</summary>
    public Task<SourceText?> OfAsync(DocumentRow row, CancellationToken cancellation) =>
        _texts.GetOrAdd(row.Version, _ => new Lazy<Task<SourceText?>>(() => ReadAsync(row, cancellation))).Value;

    private async Task<SourceText?> ReadAsync(DocumentRow row, CancellationToken cancellation) =>
        await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is { } reading ? new SourceText(row, reading) : null;
}

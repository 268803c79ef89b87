using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Documents of the record, each unpacked once for all quotations of a draft.</summary>
internal sealed class SourceTexts(IArchive archive)
{
    private readonly Dictionary<DocumentVersion, SourceText?> _texts = [];

    /// <summary>The document of a row; null when its text is not held.</summary>
    public async ValueTask<SourceText?> OfAsync(DocumentRow row, CancellationToken cancellation)
    {
        if (!_texts.TryGetValue(row.Version, out var text))
        {
            text = await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is { } reading ? new SourceText(row, reading) : null;
            _texts.Add(row.Version, text);
        }

        return text;
    }
}

using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Importing;

/// <summary>Reads on this machine's cores.</summary>
/// <param name="read">Reads one document.</param>
public sealed class OwnReading(Func<Document, AnnotatedDocument> read) : IDocumentReading
{
    /// <summary>Documents under way for each core; their characters are the harder limit.</summary>
    private const int UnderWayPerCore = 64;

    /// <inheritdoc/>
    public int AtOnce => UnderWayPerCore * Environment.ProcessorCount;

    /// <inheritdoc/>
    public Task<AnnotatedDocument> ReadAsync(Document document, CancellationToken cancellation) => Task.FromResult(read(document));
}

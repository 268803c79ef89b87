using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Importing;
using Lacuna.Reading;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>Reads no more than so many documents at once.</summary>
/// <param name="line">Reads one.</param>
/// <param name="readers">How many.</param>
internal sealed class LimitedReading(ReadingLine line, int readers) : IDocumentReading, IDisposable
{
    private readonly SemaphoreSlim _free = new(readers);

    /// <inheritdoc/>
    public int AtOnce => 128;

    /// <inheritdoc/>
    public async Task<AnnotatedDocument> ReadAsync(Document document, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            return line.Read(document);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();
}

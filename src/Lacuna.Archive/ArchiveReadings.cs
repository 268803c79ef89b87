using System.Runtime.CompilerServices;
using Lacuna.Archive.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Archive;

/// <summary>Asks for the readings of many documents, some at a time.</summary>
public static class ArchiveReadings
{
    /// <summary>Readings asked for at once: what a question costs besides its answer is then little of it, and they take a few megabytes.</summary>
    private const int AtOnce = 32;

    /// <summary>The documents with their readings, in the same order; those whose text is not held are left out.</summary>
    /// <param name="archive">The record.</param>
    /// <param name="rows">The documents.</param>
    /// <param name="cancellation">Stops the question.</param>
    public static async IAsyncEnumerable<(DocumentRow Row, AnnotatedDocument Reading)> ReadingsAsync(this IArchive archive, IEnumerable<DocumentRow> rows, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var some in rows.Chunk(AtOnce))
        {
            var readings = await archive.ReadingsAsync(Array.ConvertAll(some, static row => row.Version), cancellation).ConfigureAwait(false);
            for (var i = 0; i < some.Length; i++)
            {
                if (readings[i] is { } reading)
                {
                    yield return (some[i], reading);
                }
            }
        }
    }
}

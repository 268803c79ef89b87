using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>Marks of the latest versions that answer, in order of publication, then of the text.</summary>
internal static class MarkRows
{
    public static async IAsyncEnumerable<MarkText<TMark>> Of<TMark>(
        IArchive archive, ExportQuery query, Func<AnnotatedDocument, ImmutableArray<TMark>> marks, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in archive.DocumentsAsync(query.Documents, cancellation).ConfigureAwait(false))
        {
            if (row.IsRead && await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is { } reading)
            {
                foreach (var mark in marks(reading))
                {
                    yield return new MarkText<TMark>(row, mark, reading.Document);
                }
            }
        }
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>Documents as JSON Lines that hold all that the archive keeps of them: versions, what was read in them, what is whose copy.</summary>
internal sealed class RecordExport : IExport
{
    public string What => "documents";

    public string Format => "jsonl";

    public async Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default)
    {
        var count = 0L;
        await foreach (var latest in OriginalsFirst(archive, query.Documents, cancellation).ConfigureAwait(false))
        {
            foreach (var row in await archive.VersionsAsync(latest.Version.DocumentId, cancellation).ConfigureAwait(false))
            {
                if (await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is { } reading)
                {
                    await to.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(LineOf(row, reading), RecordForm.Document), cancellation).ConfigureAwait(false);
                    to.WriteByte((byte)'\n');
                    count++;
                }
            }
        }

        return count;
    }

    /// <summary>A copy names its original, which an import must have met by then, though it may have been published on the same day.</summary>
    private static async IAsyncEnumerable<DocumentRow> OriginalsFirst(IArchive archive, DocumentQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in archive.DocumentsAsync(query with { WithCopies = false }, cancellation).ConfigureAwait(false))
        {
            yield return row;
        }

        if (query.WithCopies)
        {
            await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
            {
                if (row.CopyOf is not null)
                {
                    yield return row;
                }
            }
        }
    }

    private static RecordLine LineOf(DocumentRow row, AnnotatedDocument reading)
    {
        var document = reading.Document;
        var (text, unpaired) = UnpairedSurrogates.Take(document.Text);
        return new RecordLine
        {
            Format = RecordLine.Form,
            Document = row.Version.DocumentId,
            VersionNumber = row.Number,
            Version = row.Version.ContentHash,
            CopyOf = row.CopyOf,
            Added = row.Added,
            SourceId = document.SourceId,
            Url = document.Url,
            Title = document.Title,
            Headline = document.Headline,
            Source = document.Source,
            Language = document.Language,
            Published = document.Published,
            Modified = document.Modified,
            IsPartial = document.IsPartial,
            Retrieval = document.Retrieval,
            Origin = document.Origin,
            Notes = document.Notes,
            Text = text,
            Unpaired = unpaired,
            Reading = RecordReading.Of(reading),
        };
    }
}

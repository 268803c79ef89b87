using System.Globalization;
using Lacuna.Archive;
using Lacuna.Reporting.Exports.Tables;

namespace Lacuna.Reporting.Exports.Calendars;

/// <summary>The agenda of an archive as a calendar. Items without days are in the tables alone.</summary>
internal sealed class CalendarExport : IExport
{
    public string What => "agenda";

    public string Format => "ical";

    public async Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default)
    {
        var writer = CalendarFile.Writer(to);
        await using var _ = writer.ConfigureAwait(false);
        var calendar = new CalendarFile(writer, query.Now);
        await calendar.BeginAsync().ConfigureAwait(false);
        var count = 0L;
        await foreach (var item in AgendaTable.Rows(archive, query, cancellation).ConfigureAwait(false))
        {
            if (item.Mark.Due is { } due)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{item.Row.Version.ContentHash[..32]}-{item.Mark.Span.Start}-{item.Mark.Span.Length}");
                await calendar.AddAsync(item.Document, item.Mark, due, id).ConfigureAwait(false);
                count++;
            }
        }

        await calendar.EndAsync().ConfigureAwait(false);
        return count;
    }
}

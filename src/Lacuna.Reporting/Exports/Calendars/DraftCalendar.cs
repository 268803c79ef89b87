using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Calendars;

/// <summary>What a draft says is still to come, as a calendar (RFC 5545).</summary>
public static class DraftCalendar
{
    /// <summary>Writes a whole-day event for each item of <paramref name="draft"/> that falls due on known days.</summary>
    /// <param name="draft">The draft, read. Days count from its date of publication: without one most items have none.</param>
    /// <param name="to">Where the bytes go, UTF-8; left open.</param>
    /// <param name="now">When the calendar is made.</param>
    /// <param name="cancellation">Stops between two events.</param>
    /// <returns>How many events were written.</returns>
    public static async Task<int> WriteAsync(AnnotatedDocument draft, Stream to, Instant now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(to);
        var writer = CalendarFile.Writer(to);
        await using var _ = writer.ConfigureAwait(false);
        var calendar = new CalendarFile(writer, now);
        await calendar.BeginAsync().ConfigureAwait(false);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in draft.Agenda)
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Due is { } due && written.Add(IdOf(draft.Document, item, due)))
            {
                await calendar.AddAsync(draft.Document, item, due, IdOf(draft.Document, item, due)).ConfigureAwait(false);
            }
        }

        await calendar.EndAsync().ConfigureAwait(false);
        return written.Count;
    }

    /// <summary>A draft is edited: an event is the same while its words and its day are, whatever changes around them.</summary>
    private static string IdOf(Document document, AgendaItem item, DateInterval due) =>
        $"{Document.HashOf(item.Span.In(document.Text))[..32]}-{LocalDatePattern.Iso.Format(due.Start)}";
}

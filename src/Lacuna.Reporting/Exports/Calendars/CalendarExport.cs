using System.Globalization;
using System.Text;
using Lacuna.Archive;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Exports.Tables;
using Lacuna.Reporting.Json.Shapes;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Calendars;

/// <summary>The agenda as a calendar (RFC 5545): a whole-day event for each item that falls due on known days. Items without days are in the tables alone.</summary>
internal sealed class CalendarExport : IExport
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    public string What => "agenda";

    public string Format => "ical";

    public async Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default)
    {
        var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        await using var _ = writer.ConfigureAwait(false);
        await writer.WriteAsync("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lacuna//Agenda//EN\r\nCALSCALE:GREGORIAN\r\n").ConfigureAwait(false);
        var count = 0L;
        await foreach (var item in AgendaTable.Rows(archive, query, cancellation).ConfigureAwait(false))
        {
            if (item.Mark.Due is { } due)
            {
                await writer.WriteAsync(EventOf(item, due, query.Now)).ConfigureAwait(false);
                count++;
            }
        }

        await writer.WriteAsync("END:VCALENDAR\r\n").ConfigureAwait(false);
        return count;
    }

    private static string EventOf(MarkText<AgendaItem> item, DateInterval due, Instant now)
    {
        var (document, mark) = (item.Row, item.Mark);
        var exact = mark.Span.In(item.Text);
        var from = $"{document.Source?.Name ?? document.Version.DocumentId}, {CellText.Of(document.Published) ?? "no date"}";
        return string.Concat(
            "BEGIN:VEVENT\r\n",
            ContentLine.Of("UID", string.Create(CultureInfo.InvariantCulture, $"{document.Version.ContentHash[..32]}-{mark.Span.Start}-{mark.Span.Length}@lacuna.invalid")),
            ContentLine.Of("DTSTAMP", Moment.Format(now)),
            ContentLine.Of("DTSTART;VALUE=DATE", Day.Format(due.Start)),
            // The end of an event is the first day that is none of its own.
            ContentLine.Of("DTEND;VALUE=DATE", Day.Format(due.End.PlusDays(1))),
            ContentLine.OfText("SUMMARY", SummaryOf(item, exact)),
            ContentLine.OfText("DESCRIPTION", $"“{exact}”\n{from}\n{document.Url ?? document.Version.DocumentId}"),
            ContentLine.OfText("CATEGORIES", KindName.Of(mark.Kind)),
            ContentLine.Of("STATUS", mark.Kind == AgendaKind.Scheduled ? "CONFIRMED" : "TENTATIVE"),
            ContentLine.Of("TRANSP", "TRANSPARENT"),
            WebAddress.Of(document.Url) is { } address ? ContentLine.Of("URL", address) : "",
            "END:VEVENT\r\n");
    }

    private static string SummaryOf(MarkText<AgendaItem> item, string exact)
    {
        var what = item.Mark.What is { } words ? words.In(item.Text) : exact;
        var who = item.Mark.Actors.IsEmpty ? item.Mark.Body?.Name : string.Join(", ", item.Mark.Actors.Select(static actor => actor.Name));
        return (who is null ? what : $"{who}: {what}").ReplaceLineEndings(" ");
    }
}

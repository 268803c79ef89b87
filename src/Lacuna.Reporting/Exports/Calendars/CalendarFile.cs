using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Exports.Tables;
using Lacuna.Reporting.Json.Shapes;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Calendars;

/// <summary>Writes what texts say is still to come as a calendar (RFC 5545): a whole-day event for each item that falls due on known days.</summary>
internal sealed class CalendarFile(TextWriter to, Instant now)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>A writer of the bytes of a calendar: UTF-8 without a mark.</summary>
    public static StreamWriter Writer(Stream to) => new(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);

    /// <summary>What stands before the events.</summary>
    public Task BeginAsync() => to.WriteAsync("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lacuna//Agenda//EN\r\nCALSCALE:GREGORIAN\r\n");

    /// <summary>What stands after them.</summary>
    public Task EndAsync() => to.WriteAsync("END:VCALENDAR\r\n");

    /// <summary>One event.</summary>
    /// <param name="document">The document that tells of it.</param>
    /// <param name="item">What is to come; spans point into the document.</param>
    /// <param name="due">First and last day.</param>
    /// <param name="id">Tells the event apart from all others, so that a calendar that is read in again has it once.</param>
    public Task AddAsync(Document document, AgendaItem item, DateInterval due, string id)
    {
        var exact = item.Span.In(document.Text);
        var from = $"{document.Source?.Name ?? document.Id}, {CellText.Of(document.Published) ?? "no date"}";
        return to.WriteAsync(string.Concat(
            "BEGIN:VEVENT\r\n",
            ContentLine.Of("UID", $"{id}@lacuna.invalid"),
            ContentLine.Of("DTSTAMP", Moment.Format(now)),
            ContentLine.Of("DTSTART;VALUE=DATE", Day.Format(due.Start)),
            // The end of an event is the first day that is none of its own.
            ContentLine.Of("DTEND;VALUE=DATE", Day.Format(due.End.PlusDays(1))),
            ContentLine.OfText("SUMMARY", SummaryOf(document, item, exact)),
            ContentLine.OfText("DESCRIPTION", $"“{exact}”\n{from}\n{document.Url ?? document.Id}"),
            ContentLine.OfText("CATEGORIES", KindName.Of(item.Kind)),
            ContentLine.Of("STATUS", item.Kind == AgendaKind.Scheduled ? "CONFIRMED" : "TENTATIVE"),
            ContentLine.Of("TRANSP", "TRANSPARENT"),
            WebAddress.Of(document.Url) is { } address ? ContentLine.Of("URL", address) : "",
            "END:VEVENT\r\n"));
    }

    private static string SummaryOf(Document document, AgendaItem item, string exact)
    {
        var what = item.What is { } words ? words.In(document.Text) : exact;
        var who = item.Actors.IsEmpty ? item.Body?.Name : string.Join(", ", item.Actors.Select(static actor => actor.Name));
        return (who is null ? what : $"{who}: {what}").ReplaceLineEndings(" ");
    }
}

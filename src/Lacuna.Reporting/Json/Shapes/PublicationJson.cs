using Lacuna.Core.Documents;
using NodaTime.Text;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A publication time in its own words and as read: date <c>2022-04-04</c>, time <c>18:30:00</c>, offset <c>+03:00</c>.</summary>
internal sealed record PublicationJson(string Wording, string? Date, string? Time, string? Offset)
{
    private static readonly OffsetPattern OffsetForm = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    public static PublicationJson? Of(PublicationTime? time) => time is null
        ? null
        : new PublicationJson(
            time.Wording,
            time.Date is { } date ? LocalDatePattern.Iso.Format(date) : null,
            time is { HasTime: true, Local: { } local } ? LocalTimePattern.GeneralIso.Format(local.TimeOfDay) : null,
            time.Offset is { } offset ? OffsetForm.Format(offset) : null);
}

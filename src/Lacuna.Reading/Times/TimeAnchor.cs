using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Reading.Times;

/// <summary>What a document's expressions of time are counted from.</summary>
/// <param name="Published">Day of publication on the publisher's clock; null when unknown.</param>
/// <param name="Time">Clock time of publication; null when unknown.</param>
/// <param name="IsMonthFirst">True where 03/04 is read as March 4.</param>
internal sealed record TimeAnchor(LocalDate? Published, LocalTime? Time, bool IsMonthFirst)
{
    private static readonly string[] MonthFirstStates = ["state:USA", "state:PHL", "state:FSM", "state:PLW", "state:MHL"];

    /// <summary>The anchor that the document's own metadata give.</summary>
    /// <remarks>
    /// Month first is the order of the United States and a few states of the Pacific (CLDR 46, short date formats of English locales).
    /// A publication date outside of the years that can be counted from is a fault of the source and is left out.
    /// A publisher of unknown country is read that way too, since most English pages with dates in figures are American.
    /// </remarks>
    public static TimeAnchor Of(Document document)
    {
        var published = document.Published;
        var time = published is { HasTime: true, Local: { } local } ? local.TimeOfDay : (LocalTime?)null;
        return new TimeAnchor(published?.Date is { } date && Period.CanCount(date.Year) ? date : null, time, IsMonthFirstAt(document.Source));
    }

    private static bool IsMonthFirstAt(Source? source)
    {
        if (source?.SpeaksFor is { } state && state.StartsWith("state:", StringComparison.Ordinal))
        {
            return Array.IndexOf(MonthFirstStates, state) >= 0;
        }

        return source?.TimeZone is not { } zone || zone.StartsWith("America/", StringComparison.Ordinal) || zone.StartsWith("US/", StringComparison.Ordinal);
    }
}

using Lacuna.Archive.Documents;
using NodaTime.Text;

namespace Lacuna.Reporting.Phrasing;

/// <summary>When a document of the record was published, in words.</summary>
public static class WhenWords
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>"6 April 2022, 16:40"; the source's own wording where it cannot be read.</summary>
    public static string Of(DocumentRow row) => (row ?? throw new ArgumentNullException(nameof(row))).Published switch
    {
        null => "undated",
        { Local: { } local, HasTime: true } => $"{DayWords.Of(local.Date)}, {Time.Format(local.TimeOfDay)}",
        { Date: { } day } => DayWords.Of(day),
        var published => published.Wording,
    };
}

using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Archive.Storing;

/// <summary>Ids that grow with the day of publication, so that every table and every index of words stands in that order.</summary>
/// <remarks>A question about some days reads just their rows, and the first or last hits of a common word are found without sorting all of them.</remarks>
internal static class DatedIds
{
    /// <summary>Low bits of an id that count within its day.</summary>
    public const int CountBits = 24;

    /// <summary>From here on stand documents without a day.</summary>
    public const long Undated = 1L << (CountBits + 22);

    private static readonly LocalDate FirstDay = new(1, 1, 1);

    /// <summary>The first id of a document's day.</summary>
    public static long FirstOf(PublicationTime? published) => published?.Date is { } day ? FirstOf(day) : Undated;

    /// <summary>The first id of a day. Days before the year 1 count as its first.</summary>
    public static long FirstOf(LocalDate day) => (long)Math.Max(0, Period.DaysBetween(FirstDay, day)) << CountBits;

    /// <summary>Just after the last id of the day that begins at <paramref name="first"/>.</summary>
    public static long EndOf(long first) => first == Undated ? long.MaxValue : first + (1L << CountBits);

    /// <summary>The first id of some days; 0 for any.</summary>
    public static long FirstOf(DateInterval? days) => days is null ? 0 : FirstOf(days.Start);

    /// <summary>Just after the last id of some days; beyond all for any.</summary>
    public static long EndOf(DateInterval? days) => days is null ? long.MaxValue : EndOf(FirstOf(days.End));

    /// <summary>The day of an id; null for one without.</summary>
    public static LocalDate? DayOf(long id) => id >= Undated ? null : FirstDay.PlusDays((int)(id >> CountBits));

    /// <summary>Ids of the same day have the same number here.</summary>
    public static long DayNumberOf(long id) => id >= Undated ? Undated : id >> CountBits;
}

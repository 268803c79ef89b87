using System.Globalization;
using Lacuna.Archive.Storing;
using NodaTime;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>A year of publication whose rows stand in tables of their own.</summary>
/// <param name="Year">The year; <see cref="Early"/>, <see cref="Late"/> or <see cref="Undated"/> for what stands outside.</param>
/// <param name="First">The first id of its rows.</param>
/// <param name="After">Just after the last.</param>
internal readonly record struct Part(int Year, long First, long After)
{
    public const int Early = 0, Late = 9999, Undated = 10000;

    /// <summary>The first and the last year with tables of their own: what texts say they are from beside these is one in a million, and often wrong.</summary>
    private const int FirstYear = 1900, LastYear = 2099;

    /// <summary>How the names of its tables end.</summary>
    public string Suffix => string.Create(CultureInfo.InvariantCulture, $"_{Year:00000}");

    /// <summary>The part in which an id stands.</summary>
    public static Part OfId(long id) => DatedIds.DayOf(id) is not { } day ? new Part(Undated, DatedIds.Undated, long.MaxValue) : day.Year switch
    {
        < FirstYear => new Part(Early, 0, StartOf(FirstYear)),
        > LastYear => new Part(Late, StartOf(LastYear + 1), DatedIds.Undated),
        var year => new Part(year, StartOf(year), StartOf(year + 1)),
    };

    private static long StartOf(int year) => DatedIds.FirstOf(new LocalDate(year, 1, 1));
}

using Lacuna.Archive.Asking;
using Lacuna.Archive.Postgres.Connections;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>What is asked of the tables of words, year by year.</summary>
/// <param name="table">The table of words, which the conditions call <c>w</c>.</param>
/// <param name="asked">All conditions but the days.</param>
/// <param name="first">The first id of the days.</param>
/// <param name="after">Just after the last.</param>
internal sealed class YearQuestion(string table, SqlText asked, long first, long after)
{
    /// <summary>The part of a year that days are at least, one of so many, to be asked for with all others of it.</summary>
    private const int LeastPart = 8;

    /// <summary>The table of words, which the conditions call <c>w</c>.</summary>
    public string Table => table;

    /// <summary>All conditions but the days.</summary>
    public SqlText Asked => asked;

    /// <summary>The first id of the days.</summary>
    public long First => first;

    /// <summary>Just after the last.</summary>
    public long After => after;

    /// <summary>True when rows have to be unpacked to tell whether they answer, so that days are asked for by themselves where they are little of the year.</summary>
    public bool IsUnpacked { get; init; }

    /// <summary>True when the days are so much of a year that all of it is about as soon told.</summary>
    public bool IsMuchOf(Part year) => Math.Min(After, year.After) - Math.Max(First, year.First) >= (year.After - year.First) / LeastPart;

    /// <summary>All that is asked but the days, values too, by which answers are kept.</summary>
    public string Key { get; } = SqlText.KeyOf(asked.Conditions, asked.Values, table);
}

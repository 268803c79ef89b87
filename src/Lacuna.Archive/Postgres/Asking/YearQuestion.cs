using System.Globalization;
using Lacuna.Archive.Asking;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>What is asked of the tables of words, year by year.</summary>
/// <param name="table">The table of words, which the conditions call <c>w</c>.</param>
/// <param name="asked">All conditions but the days.</param>
/// <param name="first">The first id of the days.</param>
/// <param name="after">Just after the last.</param>
internal sealed class YearQuestion(string table, SqlText asked, long first, long after)
{
    /// <summary>The table of words, which the conditions call <c>w</c>.</summary>
    public string Table => table;

    /// <summary>All conditions but the days.</summary>
    public SqlText Asked => asked;

    /// <summary>The first id of the days.</summary>
    public long First => first;

    /// <summary>Just after the last.</summary>
    public long After => after;

    /// <summary>All that is asked but the days, values too, by which answers are kept.</summary>
    public string Key { get; } = string.Join('\u0000', [table, asked.Conditions, .. asked.Values.Select(static value => Convert.ToString(value, CultureInfo.InvariantCulture))]);
}

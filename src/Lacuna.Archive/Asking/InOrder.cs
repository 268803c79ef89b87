using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Asking;

/// <summary>Ids give the day; within a day the hour is asked of the rows.</summary>
internal static class InOrder
{
    /// <summary>Brings rows that come in order of their ids into order of publication. No more is held than one day's rows.</summary>
    /// <param name="rows">In order of their ids, either way round.</param>
    /// <param name="idOf">The id of a row.</param>
    /// <param name="compare">The order within a day.</param>
    public static IEnumerable<T> Days<T>(IEnumerable<T> rows, Func<T, long> idOf, Comparison<T> compare)
    {
        var day = new List<T>();
        foreach (var row in rows)
        {
            // Rows without a day stand in order of their arrival.
            if (idOf(row) >= DatedIds.Undated || (day.Count > 0 && DatedIds.DayNumberOf(idOf(day[0])) != DatedIds.DayNumberOf(idOf(row))))
            {
                foreach (var earlier in Sorted(day, compare))
                {
                    yield return earlier;
                }

                day.Clear();
            }

            if (idOf(row) >= DatedIds.Undated)
            {
                yield return row;
            }
            else
            {
                day.Add(row);
            }
        }

        foreach (var last in Sorted(day, compare))
        {
            yield return last;
        }
    }

    private static IEnumerable<T> Sorted<T>(List<T> rows, Comparison<T> compare) => rows.Count < 2 ? rows : rows.Order(Comparer<T>.Create(compare));
}

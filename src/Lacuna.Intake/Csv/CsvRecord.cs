using CsvHelper;
using Lacuna.Intake.Columns;

namespace Lacuna.Intake.Csv;

/// <summary>The row that a reader stands on, by the names in the header.</summary>
internal sealed class CsvRecord(CsvReader csv) : IRecord
{
    /// <inheritdoc/>
    public string? Value(string column)
    {
        for (var index = 0; index < csv.Headers.Count; index++)
        {
            if (csv.Headers[index].Equals(column, StringComparison.Ordinal))
            {
                return csv.GetString(index);
            }
        }

        return null;
    }
}

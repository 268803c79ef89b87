namespace Lacuna.Intake.Columns;

/// <summary>One record of a file that holds many.</summary>
internal interface IRecord
{
    /// <summary>Value of one column or path; null when it is not there.</summary>
    string? Value(string column);

    /// <summary>Value of the first of the alternatives in <paramref name="columns"/> that holds something; null for none.</summary>
    string? Find(string? columns)
    {
        if (columns is null)
        {
            return null;
        }

        foreach (var column in columns.AsSpan().Split('|'))
        {
            if (Value(columns[column]) is { } value && !string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return null;
    }
}

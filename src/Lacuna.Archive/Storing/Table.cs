namespace Lacuna.Archive.Storing;

/// <summary>A table of an archive, the same in every store.</summary>
internal sealed class Table
{
    private Table? _whole;

    public Table(string name, params string[] columns) => (Name, Columns) = (name, columns);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>All of its columns.</summary>
    public string[] Columns { get; }

    /// <summary>True where the store numbers rows as they come, in the first column.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The column in whose order rows are copied; null where any order will do.</summary>
    public string? Order { get; init; }

    /// <summary>True when its rows are large.</summary>
    public bool HoldsTexts { get; init; }

    /// <summary>The columns that a row is written with.</summary>
    public ReadOnlySpan<string> Written => IsNumbered ? Columns.AsSpan(1) : Columns;

    /// <summary>The table as it is written with numbers that rows have already.</summary>
    public Table Whole => !IsNumbered ? this : _whole ??= new Table(Name, Columns);
}

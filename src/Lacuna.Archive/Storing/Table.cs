namespace Lacuna.Archive.Storing;

/// <summary>A table of an archive, the same in every store.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">The columns in whose order its rows are copied: what later rows point at comes before.</param>
/// <param name="Columns">All of its columns; the first is left to the store where rows are numbered by it.</param>
internal sealed record Table(string Name, string Key, params string[] Columns)
{
    /// <summary>True where the store numbers rows as they come.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The columns that a row is written with.</summary>
    public ReadOnlySpan<string> Written => IsNumbered ? Columns.AsSpan(1) : Columns;
}

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum CellKind
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A list of strings.</summary>
    List,

    /// <summary>A <see cref="long"/>.</summary>
    Number,

    /// <summary>A <see cref="double"/>.</summary>
    Fraction,

    /// <summary>A <see cref="bool"/>.</summary>
    Flag,
}

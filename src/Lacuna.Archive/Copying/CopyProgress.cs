namespace Lacuna.Archive.Copying;

/// <summary>How far a copy is.</summary>
/// <param name="Table">The table that is being copied.</param>
/// <param name="Rows">Rows written of all tables.</param>
/// <param name="Of">Rows to be written.</param>
public readonly record struct CopyProgress(string Table, long Rows, long Of);

using System.Collections.Immutable;

namespace Lacuna.Reporting.Model;

/// <summary>Rows under named columns.</summary>
/// <param name="Caption">What the rows are.</param>
/// <param name="Columns">Heading of each column.</param>
/// <param name="Rows">As many cells a row as there are columns.</param>
public sealed record Table(string Caption, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<Phrase>> Rows) : Block;

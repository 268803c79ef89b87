using NodaTime;

namespace Lacuna.Archive.Statements;

/// <summary>Statements published on one day.</summary>
/// <param name="Day">The day, on the publisher's clock.</param>
/// <param name="Statements">How many.</param>
public readonly record struct StatementDay(LocalDate Day, int Statements);

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>A year that has tables of its own.</summary>
/// <param name="Part">The year.</param>
/// <param name="State">Another value after each change of its words.</param>
/// <param name="LosesTexts">True when the index has lost places or words of some of its texts.</param>
/// <param name="LosesStatements">True when it has of some of its statements.</param>
internal readonly record struct HeldPart(Part Part, Guid State, bool LosesTexts, bool LosesStatements);

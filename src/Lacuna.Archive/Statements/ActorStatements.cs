using Lacuna.Core.Actors;

namespace Lacuna.Archive.Statements;

/// <summary>Statements in which an actor has a part.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Statements">How many.</param>
public sealed record ActorStatements(Actor Actor, int Statements);

using Lacuna.Core.Reading;

namespace Lacuna.Archive.Statements;

/// <summary>Statements of one act.</summary>
/// <param name="Act">The act.</param>
/// <param name="Statements">How many.</param>
public readonly record struct ActStatements(SpeechAct Act, int Statements);

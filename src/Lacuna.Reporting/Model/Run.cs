namespace Lacuna.Reporting.Model;

/// <summary>A stretch of words of one kind.</summary>
/// <param name="Text">The words, unescaped.</param>
/// <param name="Kind">What they are.</param>
public readonly record struct Run(string Text, RunKind Kind);

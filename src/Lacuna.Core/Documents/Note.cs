namespace Lacuna.Core.Documents;

/// <summary>What a stage could not do, or did by best effort, with one document.</summary>
/// <param name="Code">Stable, dotted, lower case: <c>encoding.guessed</c>, <c>quote.unopened</c>.</param>
/// <param name="Message">One sentence for a reader.</param>
/// <param name="At">The words concerned, when the note is about a place.</param>
public sealed record Note(string Code, string Message, Text.TextSpan? At = null);

namespace Lacuna.Findings.Quotes.Aligning;

/// <summary>One step of an alignment: words of the draft that meet words of the source; one side may be empty.</summary>
/// <param name="Draft">Index of the first word of the draft.</param>
/// <param name="DraftCount">Its words, 0 to 2.</param>
/// <param name="Source">Index of the first word of the source.</param>
/// <param name="SourceCount">Its words; any number for words left out.</param>
/// <param name="IsMatch">True when they are the same, in whatever spelling.</param>
internal readonly record struct Step(int Draft, int DraftCount, int Source, int SourceCount, bool IsMatch);

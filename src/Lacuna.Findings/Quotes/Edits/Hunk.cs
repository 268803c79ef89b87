namespace Lacuna.Findings.Quotes.Edits;

/// <summary>A run of words of one kind, by indexes of words.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Draft">Index of the first word of the draft.</param>
/// <param name="DraftCount">Its words.</param>
/// <param name="Source">Index of the first word of the source.</param>
/// <param name="SourceCount">Its words.</param>
internal readonly record struct Hunk(QuoteEditKind Kind, int Draft, int DraftCount, int Source, int SourceCount)
{
    public bool IsUnmarked => Kind is QuoteEditKind.Replaced or QuoteEditKind.Dropped or QuoteEditKind.Added or QuoteEditKind.Moved;
}

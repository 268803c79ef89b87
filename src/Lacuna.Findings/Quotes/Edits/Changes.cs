using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Quotes.Edits;

/// <summary>Brings the changes of single words together into those of the quotation, and these into a verdict.</summary>
internal static class Changes
{
    /// <summary>Words left out unmarked from which the parts on both sides stand apart in the source, as they do when a sentence ends between them.</summary>
    private const int Apart = 12;

    public static QuoteChanges Of(IEnumerable<Hunk> hunks, ScannedText source)
    {
        var changes = QuoteChanges.None;
        foreach (var hunk in hunks)
        {
            changes |= hunk.Kind switch
            {
                QuoteEditKind.Cleaned => QuoteChanges.Cleaned,
                QuoteEditKind.Bracketed => QuoteChanges.Bracketed,
                QuoteEditKind.Elided => QuoteChanges.Elided,
                QuoteEditKind.Replaced => QuoteChanges.Replaced,
                QuoteEditKind.Dropped => QuoteChanges.Dropped | (IsApart(source, hunk) ? QuoteChanges.Joined : QuoteChanges.None),
                QuoteEditKind.Added => QuoteChanges.Added,
                QuoteEditKind.Moved => QuoteChanges.Moved,
                _ => QuoteChanges.None,
            };
        }

        return changes;
    }

    /// <summary>The gravest of the changes.</summary>
    public static QuoteVerdict Gravest(QuoteChanges changes) =>
        (changes & QuoteChanges.Unmarked) != 0 ? QuoteVerdict.Altered
        : (changes & QuoteChanges.Elided) != 0 ? QuoteVerdict.Elided
        : (changes & QuoteChanges.Bracketed) != 0 ? QuoteVerdict.Bracketed
        : (changes & QuoteChanges.Cleaned) != 0 ? QuoteVerdict.Cleaned
        : QuoteVerdict.Verbatim;

    public static bool IsApart(ScannedText source, Hunk hunk) =>
        hunk.SourceCount >= Apart || SentenceEnds(source, Math.Max(0, hunk.Source - 1), hunk.SourceCount + 1) > 0;

    /// <summary>Ends of sentences among the words, that after the last one left out of account.</summary>
    public static int SentenceEnds(ScannedText source, int first, int count)
    {
        var ends = 0;
        for (var i = first; i < first + count - 1; i++)
        {
            ends += source.Words[i].EndsSentence ? 1 : 0;
        }

        return ends;
    }
}

using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Quotes.Aligning;

/// <summary>A word some letters of which an editor put into brackets.</summary>
internal static class PartialWord
{
    /// <summary>True when the letters outside the brackets begin and end the source's word: "[g]rateful" and "Grateful", "want[ed]" and "want", "[their]s" and "ours".</summary>
    public static bool Fits(ScannedText draft, QuoteWord word, ScannedText source, QuoteWord other)
    {
        var written = word.Span.AsSpan(draft.Text);
        var (open, close) = (written.IndexOf('['), written.LastIndexOf(']'));
        if (open < 0 || close < open)
        {
            return false;
        }

        var key = WordKey.Of(other.Span.AsSpan(source.Text));
        var (head, tail) = (WordKey.Of(written[..open]), WordKey.Of(written[(close + 1)..]));
        return head.Length + tail.Length <= key.Length && key.StartsWith(head, StringComparison.Ordinal) && key.EndsWith(tail, StringComparison.Ordinal);
    }
}

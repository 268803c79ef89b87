using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Reads the hearer out of the gap between a cue of telling and its content, for finders that give no hearer.</summary>
internal static class Hearers
{
    /// <summary>Longest gap in tokens that can be a hearer: a name with a long title.</summary>
    private const int LongestGap = 14;

    public static TextSpan? Of(StatementWords words)
    {
        if (words.Found.Cue is not { } cue || FirstContentAfter(words, cue.End) is not { } content)
        {
            return null;
        }

        var (first, end) = (words.CueEnd, words.Document.TokenAt(content.Start));
        while (end > first && (IsJoin(words, end - 1) || words.Document.Tokens[end - 1].Kind == Core.Reading.TokenKind.Punctuation))
        {
            end--;
        }

        var isMarked = words.Says(first, "to") || words.Says(first, "with");
        first += isMarked ? 1 : 0;
        if (end <= first || end - first > LongestGap || !(isMarked || TakesHearer(words)))
        {
            return null;
        }

        var span = TextSpan.FromBounds(words.Document.Tokens[first].Start, words.Document.Tokens[end - 1].End);
        return MentionSearch.StartsAt(words.Document, span.Start) ? span : null;
    }

    private static TextSpan? FirstContentAfter(StatementWords words, int offset)
    {
        foreach (var content in words.Found.Content)
        {
            if (content.Start >= offset)
            {
                return content;
            }
        }

        return null;
    }

    private static bool TakesHearer(StatementWords words)
    {
        for (var i = words.CueFirst; i < words.CueEnd; i++)
        {
            foreach (var cue in words.Info(i)?.Cues ?? [])
            {
                if (cue.Takes(Frames.AnyHearer) || cue.HearerLinks.Length > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsJoin(StatementWords words, int token) =>
        words.Says(token, "that") || words.Says(token, "to") || words.Says(token, "of") || words.Says(token, "for") || words.Says(token, "about") || words.Says(token, "on");
}

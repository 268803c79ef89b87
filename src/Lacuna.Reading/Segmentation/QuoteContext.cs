using Lacuna.Core.Reading;

namespace Lacuna.Reading.Segmentation;

/// <summary>What stands about a quotation mark, as far as pairing asks.</summary>
internal static class QuoteContext
{
    /// <summary>Marks in a row that are looked across. Three quotations end or begin in one place at most; more are ornament.</summary>
    private const int MostMarks = 6;

    /// <summary>True when nothing that a quotation could have ended with stands before the mark: space, an opening bracket, a dash, the paragraph's start.</summary>
    public static bool IsFreeLeft(string text, int at, int start)
    {
        var i = at - 1;
        var limit = Math.Max(start, at - MostMarks);
        while (i >= limit && QuoteMarks.IsMark(text[i]))
        {
            i--;
        }

        return i < start || CharClass.IsBlank(text[i]) || CharClass.IsOpeningBracket(text[i]) || IsLongDash(text, i) || text[i] == '/';
    }

    /// <summary>True when nothing that a quotation could begin with stands after the mark: space, closing punctuation, a dash, the paragraph's end.</summary>
    public static bool IsFreeRight(string text, int at, int end)
    {
        var i = at;
        var limit = Math.Min(end, at + MostMarks);
        while (i < limit && QuoteMarks.IsMark(text[i]))
        {
            i++;
        }

        return i >= end || CharClass.IsBlank(text[i]) || CharClass.IsClosingBracket(text[i]) || CharClass.IsDash(text[i])
            || text[i] is ',' or ';' or ':' or '/' or '\u3001' or '\uFF0C'
            || (CharClass.IsStop(text[i]) && !(text[i] == '.' && i + 1 < end && text[i + 1] == '.') && text[i] != '\u2026');
    }

    /// <summary>True when the token before <paramref name="mark"/> ends a sentence, or none stands there.</summary>
    public static bool FollowsSentenceEnd(string text, List<Token> tokens, int mark, int first)
    {
        var i = mark - 1;
        var limit = Math.Max(first, mark - MostMarks);
        while (i >= limit && (tokens[i].Kind == TokenKind.Quote || CharClass.IsClosingBracket(text[tokens[i].Start])))
        {
            i--;
        }

        return i < first || CharClass.IsStop(text[tokens[i].End - 1]);
    }

    /// <summary>True when the mark stands where speech is brought in: after a colon, or after a comma that follows a reporting verb.</summary>
    public static bool FollowsIntroduction(string text, List<Token> tokens, int mark, int first)
    {
        if (mark == first)
        {
            return true;
        }

        var before = text[tokens[mark - 1].Start];
        return before == ':'
            || (before is ',' && mark - 2 >= first && IsReportingVerb(text, tokens[mark - 2]))
            || IsReportingVerb(text, tokens[mark - 1]);
    }

    /// <summary>True for a finite verb that ties words to their speaker.</summary>
    public static bool IsReportingVerb(string text, Token token) =>
        token.Kind == TokenKind.Word && SegmentationWords.ReportingVerbs.Contains(token.AsSpan(text));

    private static bool IsLongDash(string text, int at) =>
        text[at] is >= '\u2012' and <= '\u2015' || (text[at] == '-' && at > 0 && text[at - 1] == '-');
}

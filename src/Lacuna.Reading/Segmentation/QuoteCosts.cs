using Lacuna.Core.Reading;

namespace Lacuna.Reading.Segmentation;

/// <summary>How unlikely each reading of one quotation mark is where it stands. Zero is what a careful typist would have meant.</summary>
/// <remarks>
/// The numbers order the faults that people make: a space on the wrong side (<see cref="WrongSpace"/>) is rarer than a mark
/// forgotten at a paragraph's end (<see cref="Unclosed"/>), which is rarer than a paragraph's opening mark repeated without
/// a closing one (<see cref="Reopened"/>). They were set on the reported inputs. In a sweep over the 22,156 quotations of PolNeAR,
/// the White House, kremlin.ru and president.gov.ua, moving any one of them by a half changes at most nine.
/// </remarks>
/// <param name="Open">As an opening mark, outside a quotation.</param>
/// <param name="Close">As a closing mark, inside one.</param>
/// <param name="CloseBoth">As the closing mark of an inner quotation and of the one around it.</param>
/// <param name="Reopen">As an opening mark inside one, which ends the one before without a mark.</param>
/// <param name="Nest">As an opening mark inside one, which goes on after the inner one.</param>
/// <param name="Unopened">As a closing mark outside one.</param>
/// <param name="None">As no quotation mark.</param>
/// <param name="Gap">For running inside a quotation from the mark before to this one: long stretches without a mark are rarely one quotation.</param>
internal readonly record struct QuoteCosts(double Open, double Close, double CloseBoth, double Reopen, double Nest, double Unopened, double None, double Gap)
{
    /// <summary>A reading that is never taken.</summary>
    public const double Never = 1e6;

    /// <summary>Cost of a quotation still open when its paragraph ends and the next one does not go on with a mark.</summary>
    public const double Unclosed = 2.5;

    /// <summary>The same for a single mark, which is then nearly always an apostrophe.</summary>
    public const double UnclosedSingle = 6;

    private const double WrongSpace = 3;
    private const double WrongShape = 2;
    private const double NoHint = 0.5;
    private const double Reopened = 1.25;
    private const double ReopenedInSentence = 4;
    private const double NestedSame = 1;
    private const double SharedAtEnd = 1;
    private const double LongDouble = 3000;
    private const double LongSingle = 600;

    /// <summary>Costs of a double mark, at token <paramref name="mark"/> of a paragraph that begins at token <paramref name="first"/>.</summary>
    public static QuoteCosts OfDouble(string text, List<Token> tokens, int mark, int first, int start, int end, bool lowMarks, int gap)
    {
        var token = tokens[mark];
        var (open, close) = BySpacing(text, token, start, end);
        var (_, shape) = QuoteMarks.Of(text, token.Start, token.Length);
        if (shape == QuoteRole.Open)
        {
            close += lowMarks && !QuoteMarks.IsLow(text[token.Start]) ? 0 : WrongShape;
            open += lowMarks && !QuoteMarks.IsLow(text[token.Start]) ? NoHint : 0;
        }
        else if (shape == QuoteRole.Close)
        {
            open += WrongShape;
        }

        var sentenceStart = QuoteContext.FollowsSentenceEnd(text, tokens, mark, first);
        var introduced = QuoteContext.FollowsIntroduction(text, tokens, mark, first);
        var afterPause = mark > first && !introduced && text[tokens[mark - 1].Start] is ',' or '?' or '!' or '.' or '\u2026';
        var measured = shape == QuoteRole.None && token.Start > start && char.IsAsciiDigit(text[token.Start - 1]);
        return new QuoteCosts(
            open,
            close,
            close + (sentenceStart ? SharedAtEnd : 2 * SharedAtEnd),
            open + (sentenceStart ? Reopened : ReopenedInSentence),
            open + (sentenceStart ? 2 * NestedSame : NestedSame),
            close + (afterPause ? 2 : introduced ? 4 : 3),
            measured ? 1 : Never,
            Math.Max(0, (gap - LongDouble) / LongDouble));
    }

    /// <summary>Costs of a single mark.</summary>
    public static QuoteCosts OfSingle(string text, List<Token> tokens, int mark, int start, int end, int gap)
    {
        var token = tokens[mark];
        var (open, close) = BySpacing(text, token, start, end);
        var (_, shape) = QuoteMarks.Of(text, token.Start, token.Length);
        var closes = close < open;
        var opens = open < close;
        open += shape == QuoteRole.Close ? WrongShape : 0;
        close += shape == QuoteRole.Open ? WrongShape : 0;
        var none = closes ? AfterLetter(text, token.Start, start) : opens && shape == QuoteRole.Close ? 0.3 : opens ? 1.5 : 1;
        return new QuoteCosts(open, close, Never, open + 3, Never, close + 3, none, Math.Max(0, (gap - LongSingle) / LongSingle));
    }

    private static double AfterLetter(string text, int at, int start)
    {
        var c = at > start ? text[at - 1] : ' ';
        return c is 's' or 'S' or 'x' or 'z' ? 0.8 : char.IsLetter(c) ? 1.5 : 2.9;
    }

    private static (double Open, double Close) BySpacing(string text, Token token, int start, int end) =>
        (QuoteContext.IsFreeLeft(text, token.Start, start), QuoteContext.IsFreeRight(text, token.End, end)) switch
        {
            (true, false) => (0, WrongSpace),
            (false, true) => (WrongSpace, 0),
            _ => (NoHint, NoHint),
        };
}

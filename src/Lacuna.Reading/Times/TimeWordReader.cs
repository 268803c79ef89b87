using System.Globalization;
using Lacuna.Core.Reading;
using Lacuna.Reading.Segmentation;

namespace Lacuna.Reading.Times;

/// <summary>Reads the tokens of a sentence as words of time. Words joined by hyphens come apart when one of them is a word of time.</summary>
internal static class TimeWordReader
{
    /// <summary>Fills <paramref name="words"/>; returns false when no word in the sentence can head an expression of time.</summary>
    public static bool Read(AnnotatedDocument document, Sentence sentence, TimeWords words)
    {
        words.Clear();
        var hasHead = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = document.Tokens[i];
            var before = words.Count;
            switch (token.Kind)
            {
                case TokenKind.Word:
                    ReadWord(document.Text, token.Start, token.End, words);
                    break;
                case TokenKind.Number:
                    FigureReader.Read(document.Text, token.Start, token.End, words);
                    break;
                case TokenKind.Possessive:
                    words.Add(new TimeWord(token.Start, token.End, TimeWordKind.Possessive, 0, true, false));
                    break;
                default:
                    words.Add(new TimeWord(token.Start, token.End, MarkKind(document.Text, token), 0, false, false));
                    break;
            }

            for (; before < words.Count && !hasHead; before++)
            {
                hasHead = IsHead(words, before);
            }
        }

        return hasHead;
    }

    private static bool IsHead(TimeWords words, int i) => words.Kind(i) switch
    {
        TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Weekdays or TimeWordKind.ShortWeekday or TimeWordKind.Unit or TimeWordKind.Units => true,
        TimeWordKind.Season or TimeWordKind.Seasons or TimeWordKind.DayPart or TimeWordKind.DayParts or TimeWordKind.ClockWord => true,
        TimeWordKind.AmPm or TimeWordKind.DayName or TimeWordKind.Tonight or TimeWordKind.Overnight or TimeWordKind.Frequency => true,
        TimeWordKind.Reference or TimeWordKind.Future or TimeWordKind.Past or TimeWordKind.Current or TimeWordKind.Recent => true,
        TimeWordKind.Decade or TimeWordKind.DecadeWord or TimeWordKind.IsoDate or TimeWordKind.NumericDate or TimeWordKind.Clock => true,
        TimeWordKind.OClock or TimeWordKind.YearEnd or TimeWordKind.Zone or TimeWordKind.QuarterCode => true,
        TimeWordKind.Number => words.IsYear(i) || words.Value(i) is 19 or 20,
        _ => false,
    };

    private static TimeWordKind MarkKind(string text, Token token) => text[token.Start] switch
    {
        ',' => TimeWordKind.Comma,
        '\u00BD' or '\u00BC' or '\u00BE' => TimeWordKind.Fraction,
        _ when CharClass.IsDash(text[token.Start]) => TimeWordKind.Dash,
        _ => TimeWordKind.Mark,
    };

    private static void ReadWord(string text, int start, int end, TimeWords words)
    {
        var word = text.AsSpan(start, end - start);
        var (kind, value) = TimeLexicon.Find(word);
        if (kind != TimeWordKind.None)
        {
            words.Add(new TimeWord(start, end, kind, value, false, char.IsUpper(word[0])));
            return;
        }

        if (word.Length == 2 && word[0] is 'Q' or 'H' && word[1] is >= '1' and <= '4' && !(word[0] == 'H' && word[1] > '2'))
        {
            words.Add(new TimeWord(start, end, TimeWordKind.QuarterCode, word[1] - '0' + (word[0] == 'H' ? 10 : 0), false, true));
            return;
        }

        if (word.Length == 7 && (word[0] | 32) == 'o' && word[2..].Equals("clock", StringComparison.OrdinalIgnoreCase))
        {
            words.Add(new TimeWord(start, end, TimeWordKind.OClock, 0, false, false));
            return;
        }

        if (word.IndexOfAny('-', '\u2010', '\u2011') < 0 || !TryReadParts(text, start, end, words))
        {
            words.Add(new TimeWord(start, end, TimeWordKind.None, 0, false, char.IsUpper(word[0])));
        }
    }

    private static bool TryReadParts(string text, int start, int end, TimeWords words)
    {
        var first = words.Count;
        var isTime = false;
        var isNumber = true;
        for (var at = start; at <= end;)
        {
            var stop = at;
            while (stop < end && !CharClass.IsHyphen(text[stop]))
            {
                stop++;
            }

            if (stop > at && char.IsAsciiDigit(text[at]))
            {
                FigureReader.Read(text, at, stop, words);
                var last = words[words.Count - 1];
                isNumber &= last.Kind is TimeWordKind.Number;
                isTime |= last.Kind is TimeWordKind.Decade || (last.Kind == TimeWordKind.Number && words.IsYear(words.Count - 1) && at > start);
            }
            else
            {
                var (kind, value) = TimeLexicon.Find(text.AsSpan(at, stop - at));
                words.Add(new TimeWord(at, stop, kind, value, at > start, stop > at && char.IsUpper(text[at])));
                isTime |= kind is TimeWordKind.Unit or TimeWordKind.Units or TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Season
                    or TimeWordKind.DayPart or TimeWordKind.YearEnd or TimeWordKind.DecadeWord;
                isNumber &= kind is TimeWordKind.Number or TimeWordKind.Ordinal;
            }

            at = stop + 1;
        }

        if (isTime || isNumber)
        {
            words.Glue(first + 1);
            return true;
        }

        words.Truncate(first);
        return false;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Findings.Quotes.Scanning;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Quotes.Edits;

/// <summary>Words of speech that carry nothing: "uh", words said twice, a start given up, what a transcript says of the room.</summary>
internal static class Disfluency
{
    /// <summary>Longest start given up, in words: "We are going to — we have to act".</summary>
    private const int LongestStart = 6;

    private const string SetOffMark = "----";

    private static readonly Lazy<ImmutableArray<string>> Fillers = new(() => [.. WordList.Lines("quote-fillers.txt")]);
    private static readonly Lazy<FrozenSet<string>> Sounds = new(() => Fillers.Value.TakeWhile(line => line != SetOffMark).ToFrozenSet(StringComparer.Ordinal));
    private static readonly Lazy<FrozenSet<string>> SetOff = new(() => Fillers.Value.SkipWhile(line => line != SetOffMark).Skip(1).ToFrozenSet(StringComparer.Ordinal));
    private static readonly Lazy<FrozenSet<string>> Directions = new(() => WordList.Words("quote-stage-directions.txt"));

    /// <summary>True when leaving out these words changes nothing that was said.</summary>
    public static bool Is(ScannedText source, int first, int count)
    {
        // Words may be left out in pieces: "uh, you know".
        for (var at = first; at < first + count;)
        {
            var length = LengthAt(source, at, first + count);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private static int LengthAt(ScannedText source, int at, int end)
    {
        var word = source.Words[at];
        if (Sounds.Value.Contains(Key(source, at)) || (word.Is(WordTraits.Parenthesised | WordTraits.Bracketed) && Directions.Value.Contains(Key(source, at))))
        {
            return 1;
        }

        for (var length = Math.Min(2, end - at); length > 0; length--)
        {
            if (IsSetOff(source, at, length) && SetOff.Value.Contains(string.Join(' ', Enumerable.Range(at, length).Select(i => Key(source, i)))))
            {
                return length;
            }
        }

        return SaidTwice(source, at, end) is var twice and > 0 ? twice : GivenUp(source, at, end);
    }

    private static bool IsSetOff(ScannedText source, int at, int length) =>
        (at == 0 || source.Words[at - 1].Mark != '\0' || source.Words[at].Is(WordTraits.SetOff)) && source.Words[at + length - 1] is var last && (last.Mark != '\0' || last.Is(WordTraits.SetOff));

    /// <summary>Words left out that the source says again at once, one of them or several.</summary>
    private static int SaidTwice(ScannedText source, int at, int end)
    {
        for (var length = Math.Min(LongestStart, end - at); length > 0; length--)
        {
            if (at + (2 * length) <= source.Words.Length && !source.Words[at + length - 1].EndsSentence
                && Enumerable.Range(0, length).All(i => Key(source, at + i) == Key(source, at + length + i)))
            {
                return length;
            }

            // The draft may keep the first of the two.
            if (at >= length && !source.Words[at - 1].EndsSentence && Enumerable.Range(0, length).All(i => Key(source, at + i) == Key(source, at - length + i)))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>A start that breaks off at a dash, after which the sentence begins again with the same word.</summary>
    private static int GivenUp(ScannedText source, int at, int end)
    {
        for (var length = 1; length <= LongestStart && at + length <= end && at + length < source.Words.Length; length++)
        {
            if (source.Words[at + length - 1].Is(WordTraits.BrokenOff))
            {
                return Key(source, at) == Key(source, at + length) ? length : 0;
            }
        }

        return 0;
    }

    private static string Key(ScannedText source, int at) => WordKey.Of(source.Words[at].Span.AsSpan(source.Text));
}

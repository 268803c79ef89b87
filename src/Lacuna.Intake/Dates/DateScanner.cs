using System.Globalization;

namespace Lacuna.Intake.Dates;

/// <summary>Cuts a wording into numbers, words and single marks, for <see cref="PublicationTimeReader"/>.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Offset of the next character.</summary>
    public int At { get; set; }

    /// <summary>True when nothing is left.</summary>
    public readonly bool IsAtEnd => At >= _text.Length;

    /// <summary>The next character, or a zero character at the end.</summary>
    public readonly char Peek => At < _text.Length ? _text[At] : '\0';

    /// <summary>The character after the next, or a zero character.</summary>
    public readonly char PeekSecond => At + 1 < _text.Length ? _text[At + 1] : '\0';

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[Math.Min(At, _text.Length)..];

    /// <summary>Steps over the next character if it is <paramref name="c"/>.</summary>
    public bool Skip(char c)
    {
        if (Peek != c || IsAtEnd)
        {
            return false;
        }

        At++;
        return true;
    }

    /// <summary>Reads up to nine ASCII figures; <paramref name="digits"/> is their count.</summary>
    public bool TryNumber(out int value, out int digits)
    {
        var start = At;
        while (char.IsAsciiDigit(Peek) && At - start < 9)
        {
            At++;
        }

        digits = At - start;
        value = 0;
        return digits > 0 && int.TryParse(_text[start..At], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a run of letters.</summary>
    public bool TryWord(out ReadOnlySpan<char> word)
    {
        var start = At;
        while (!IsAtEnd && char.IsLetter(Peek))
        {
            At++;
        }

        word = _text[start..At];
        return !word.IsEmpty;
    }
}

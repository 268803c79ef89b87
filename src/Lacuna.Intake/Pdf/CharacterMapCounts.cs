namespace Lacuna.Intake.Pdf;

/// <summary>Mends the counts of entries in character maps ("3 beginbfchar"). PdfPig makes room for as many as are announced, so that one wrong count costs gigabytes.</summary>
internal static class CharacterMapCounts
{
    /// <summary>Digits of the greatest count that is left alone. A block holds 100 entries at most (Adobe Technical Note 5014), and careless programs write some thousands.</summary>
    private const int MostDigits = 5;

    /// <summary>What follows a count: the name of a block.</summary>
    private static readonly byte[][] Blocks =
        ["begincodespacerange"u8.ToArray(), "beginbfchar"u8.ToArray(), "beginbfrange"u8.ToArray(), "begincidchar"u8.ToArray(), "begincidrange"u8.ToArray(), "beginnotdefchar"u8.ToArray(), "beginnotdefrange"u8.ToArray()];

    /// <summary>Makes counts of more than <see cref="MostDigits"/> digits small, in place and in the same number of bytes. True when there were any.</summary>
    public static bool Mend(Span<byte> bytes)
    {
        var mended = false;
        for (int at, from = 0; (at = bytes[from..].IndexOf("begin"u8)) >= 0;)
        {
            at += from;
            from = at + 1;
            if (IsBlock(bytes[at..]) && DigitsBefore(bytes, at) is { Length: > MostDigits } digits)
            {
                digits.Fill((byte)'0');
                digits[^3] = (byte)'1';
                mended = true;
            }
        }

        return mended;
    }

    private static bool IsBlock(ReadOnlySpan<byte> bytes)
    {
        foreach (var name in Blocks)
        {
            if (bytes.StartsWith(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Digits, signs and points, with white space between them and <paramref name="end"/>.</summary>
    private static Span<byte> DigitsBefore(Span<byte> bytes, int end)
    {
        while (end > 0 && bytes[end - 1] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0)
        {
            end--;
        }

        var start = end;
        while (start > 0 && bytes[start - 1] is >= (byte)'0' and <= (byte)'9' or (byte)'.' or (byte)'+' or (byte)'-' or (byte)'e' or (byte)'E')
        {
            start--;
        }

        return bytes[start..end];
    }
}

using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;

namespace Lacuna.Intake.Pdf;

/// <summary>
/// The words of a line in logical order. A page holds letters where they are seen; of a script that runs from right to left they come in the
/// wrong order, figures and Latin words among them in the right one.
/// </summary>
internal static class LineText
{
    /// <summary>The text of <paramref name="words"/>, which stand on one line.</summary>
    public static string Of(IReadOnlyList<Word> words)
    {
        var pieces = words.Select(PieceOf).Where(piece => piece.Text.Length > 0).ToList();
        if (!pieces.Exists(piece => piece.IsRightToLeft))
        {
            return string.Join(' ', pieces.Select(piece => piece.Text));
        }

        pieces.Sort((one, other) => one.Left.CompareTo(other.Left));
        var isLineRightToLeft = pieces.Where(piece => piece.IsRightToLeft).Sum(piece => piece.Text.Length) * 2 > pieces.Where(piece => !piece.IsNeutral).Sum(piece => piece.Text.Length);
        if (isLineRightToLeft)
        {
            pieces.Reverse();
        }

        // Words of the other direction stand in a run that is turned around as a whole.
        for (var start = 0; start < pieces.Count;)
        {
            var end = start + 1;
            while (end < pieces.Count && IsOther(pieces[start]) && IsOther(pieces[end]))
            {
                end++;
            }

            pieces.Reverse(start, end - start);
            start = end;
        }

        return string.Join(' ', pieces.Select(piece => piece.Text));

        bool IsOther(Piece piece) => piece.IsRightToLeft != isLineRightToLeft;
    }

    private static Piece PieceOf(Word word)
    {
        var letters = word.Letters.Where(letter => letter.Value.Length > 0).ToList();
        var right = letters.Count(letter => IsRightToLeft(letter.Value));
        var left = letters.Count(letter => !IsRightToLeft(letter.Value) && letter.Value.Any(char.IsLetter));
        if (right == 0 || right < left || word.TextOrientation != TextOrientation.Horizontal)
        {
            return new Piece(Plain(string.Concat(letters.Select(letter => letter.Value))), word.BoundingBox.Left, false, left == 0 && !letters.Exists(letter => letter.Value.Any(char.IsDigit)));
        }

        letters.Sort((one, other) => other.BoundingBox.Left.CompareTo(one.BoundingBox.Left));
        var text = new StringBuilder();
        for (var i = 0; i < letters.Count;)
        {
            var end = i;
            while (end < letters.Count && letters[end].Value.All(char.IsDigit))
            {
                end++;
            }

            for (var back = end - 1; back >= i; back--)
            {
                text.Append(letters[back].Value);
            }

            if (end == i)
            {
                text.Append(Mirrored(letters[i].Value));
                end++;
            }

            i = end;
        }

        return new Piece(Plain(text.ToString()), word.BoundingBox.Left, true, false);
    }

    /// <summary>Brackets are drawn as seen, and written as opened and closed.</summary>
    private static string Mirrored(string value) => value switch
    {
        "(" => ")",
        ")" => "(",
        "[" => "]",
        "]" => "[",
        "«" => "»",
        "»" => "«",
        _ => value,
    };

    private static bool IsRightToLeft(string value) => value.Length > 0 && value[0] is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') && !char.IsDigit(value[0]);

    /// <summary>Ligatures and the shapes of Arabic letters as the letters that they are (Unicode compatibility decomposition), nothing else changed.</summary>
    private static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFB00', '\uFEFC'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(rune.Value is (>= 0xFB00 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.OtherNotAssigned
                ? rune.ToString().Normalize(NormalizationForm.FormKC)
                : rune.ToString());
        }

        return plain.ToString();
    }

    private sealed record Piece(string Text, double Left, bool IsRightToLeft, bool IsNeutral);
}

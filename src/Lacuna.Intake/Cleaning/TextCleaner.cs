using System.Buffers;
using System.Text;

namespace Lacuna.Intake.Cleaning;

/// <summary>Puts text into the form that documents are frozen in: NFC, LF line ends, no control or invisible characters, no lone surrogates.</summary>
internal static class TextCleaner
{
    /// <summary>
    /// Characters that need work. Kept are tab, line feed and the zero-width joiner and non-joiner, which Persian, Indic scripts and emoji need.
    /// Left out are controls, soft hyphen, zero-width space, word joiner, byte order mark, the bidirectional controls (Unicode 15, categories Cc and Cf) and the two noncharacters.
    /// </summary>
    private static readonly SearchValues<char> NeedsWork = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(IsWork)]);

    /// <summary>The same text in frozen form.</summary>
    public static string Clean(string text)
    {
        var first = text.AsSpan().IndexOfAny(NeedsWork);
        var plain = first < 0 ? text : Rewrite(text, first);
        return plain.IsNormalized(NormalizationForm.FormC) ? plain : plain.Normalize(NormalizationForm.FormC);
    }

    private static string Rewrite(string text, int first)
    {
        var result = new StringBuilder(text.Length);
        result.Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\r':
                    result.Append('\n');
                    i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                    break;
                case '\v' or '\f' or '\u0085' or '\u2028':
                    result.Append('\n');
                    break;
                case '\u2029':
                    result.Append("\n\n");
                    break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    result.Append(c).Append(text[++i]);
                    break;
                case var _ when char.IsSurrogate(c):
                    result.Append('\uFFFD');
                    break;
                case var _ when !IsWork(c):
                    result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }

    private static bool IsWork(char c) => c switch
    {
        '\t' or '\n' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' => true,
        >= '\u2028' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' => true,
        _ => char.IsSurrogate(c),
    };
}

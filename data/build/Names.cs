using System.Globalization;
using System.Text;

namespace Lacuna.Tables;

/// <summary>Spelling of names: folding, slugs, and what the sources put round a name.</summary>
internal static class Names
{
    /// <summary>Lower case, without diacritics, apostrophes and stops; hyphens as blanks.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '.' or '\'' or '’' or 'ʼ' or 'ʻ' or '‘')
            {
                continue;
            }

            folded.Append(c switch
            {
                '-' or '–' => " ",
                'ı' => "i",
                'ł' or 'Ł' => "l",
                'ø' or 'Ø' => "o",
                'đ' or 'Đ' => "d",
                'ß' => "ss",
                'æ' or 'Æ' => "ae",
                'ə' or 'Ə' => "a",
                _ => char.ToLowerInvariant(c).ToString(),
            });
        }

        return folded.ToString();
    }

    public static string Slug(string name) => string.Join('-', Fold(name).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Drops a peerage ("Mark Malloch Brown, Baron Malloch-Brown") and a bracket.</summary>
    public static string Clean(string name)
    {
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        name = comma > 0 && !name[comma..].StartsWith(", Jr", StringComparison.Ordinal) ? name[..comma] : name;
        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? name[..bracket] : name;
    }

    /// <summary>True when every letter is of the Latin script and the name has at least two words.</summary>
    public static bool IsUsable(string name) => name.Contains(' ', StringComparison.Ordinal) && name.All(c => !char.IsLetter(c) || c < 0x250 || c is >= '\u1e00' and < '\u1f00');
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Lacuna.Models.Pieces;

/// <summary>Kinds of characters as BERT's splitter tells them (Devlin et al., NAACL 2019; its tokenization.py).</summary>
internal static class Characters
{
    /// <summary>Plain forms of characters beyond ASCII that were met before: normalising a span allocates, and few characters make up any text.</summary>
    private static readonly ConcurrentDictionary<Rune, string> Plain = new();

    /// <summary>The kind of a character as it stands in a text.</summary>
    public static CharacterKind KindOf(Rune character)
    {
        if (character.IsAscii)
        {
            return KindOfAscii(character.Value);
        }

        if (IsChinese(character.Value))
        {
            return CharacterKind.Alone;
        }

        return Rune.GetUnicodeCategory(character) switch
        {
            _ when Rune.IsWhiteSpace(character) => CharacterKind.Space,
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => CharacterKind.Nothing,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharacterKind.Alone,
            _ => character == Rune.ReplacementChar ? CharacterKind.Nothing : CharacterKind.Word,
        };
    }

    /// <summary>A character beyond ASCII in canonical decomposition, without combining marks, in lower case; empty when nothing is left.</summary>
    public static string PlainForm(Rune character) => Plain.GetOrAdd(character, MakePlain);

    private static string MakePlain(Rune character)
    {
        var plain = new StringBuilder();
        foreach (var part in character.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(Rune.ToLowerInvariant(part));
            }
        }

        return plain.ToString();
    }

    private static CharacterKind KindOfAscii(int code) => code switch
    {
        ' ' or (>= '\t' and <= '\r') => CharacterKind.Space,
        < ' ' or 0x7F => CharacterKind.Nothing,
        (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => CharacterKind.Word,
        _ => CharacterKind.Alone,
    };

    private static bool IsChinese(int code) => code
        is (>= 0x4E00 and <= 0x9FFF)
        or (>= 0x3400 and <= 0x4DBF)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x2A6DF)
        or (>= 0x2A700 and <= 0x2CEAF)
        or (>= 0x2F800 and <= 0x2FA1F);
}

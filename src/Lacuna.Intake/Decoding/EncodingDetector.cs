using System.Globalization;
using System.Text;
using UtfUnknown;

namespace Lacuna.Intake.Decoding;

/// <summary>Guesses the encoding of bytes that are not UTF-8 and declare nothing usable.</summary>
internal static class EncodingDetector
{
    /// <summary>Bytes given to the detector: enough for its statistics, short enough for big files.</summary>
    private const int SampleLength = 1 << 17;

    private const int Western = 1252;

    /// <summary>Pairs that differ only in places where detectors are known to guess wrong, so each is tried beside the other.</summary>
    private static readonly (int One, int Other)[] Lookalikes =
    [
        (1250, 28592), (1251, 28595), (1252, 28605), (1253, 28597), (1254, 1252), (1255, 1252), (1255, 28598), (1256, 28596), (1257, 28603),
        (28592, 1252), (1250, 1252), (1258, 1252), (874, 1252), (10007, 1251), (10000, 1252), (866, 1251),
    ];

    /// <summary>The likeliest code page for <paramref name="bytes"/>.</summary>
    public static int Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)].ToArray();
        if (HasOnlySharedMarks(sample))
        {
            return Western;
        }

        var found = new List<int>();
        var result = CharsetDetector.DetectFromBytes(sample);
        foreach (var detail in result.Details ?? [])
        {
            if (detail.EncodingName is { } name && EncodingLabels.Find(name) is { } label && !found.Contains(label.CodePage))
            {
                found.Add(label.CodePage);
            }
        }

        if (found.Count == 0)
        {
            found.Add(Western);
        }

        var first = found[0];
        foreach (var (one, other) in Lookalikes)
        {
            if (one == first && !found.Contains(other))
            {
                found.Add(other);
            }
            else if (other == first && !found.Contains(one))
            {
                found.Add(one);
            }
        }

        var best = found.MaxBy(page => Plausibility(EncodingLabels.Lenient(page).GetString(sample)));
        return EncodingLabels.Lenient(best).GetString(sample) == EncodingLabels.Lenient(Western).GetString(sample) ? Western : best;
    }

    /// <summary>Typographic quotes, dashes, the no-break space and guillemets lie at the same bytes in all windows-125x pages, so they decide nothing and every one of them may be used.</summary>
    private static bool HasOnlySharedMarks(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyExcept(SharedMarksAndAscii) < 0;

    private static readonly System.Buffers.SearchValues<byte> SharedMarksAndAscii = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 128).Select(b => (byte)b), 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xA9, 0xAB, 0xAE, 0xB0, 0xBB]);

    /// <summary>Share of the characters beyond ASCII that stand where letters stand in words; controls, unreadable bytes and capitals inside words count against.</summary>
    private static double Plausibility(string text)
    {
        double good = 0, all = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                continue;
            }

            all++;
            var before = i > 0 ? text[i - 1] : ' ';
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            good += CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => -2,
                _ when c == '\uFFFD' => -2,
                UnicodeCategory.UppercaseLetter => char.IsLower(before) ? -1 : 1,
                UnicodeCategory.LowercaseLetter => SameScript(before, c) && SameScript(after, c) ? 1 : 0,
                UnicodeCategory.OtherLetter => SameScript(before, c) && SameScript(after, c) ? 1 : 0,
                UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.DashPunctuation => 1,
                UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol => char.IsLetter(before) && char.IsLetter(after) ? -1 : 0.5,
                UnicodeCategory.NonSpacingMark => char.IsLetter(before) ? 0.5 : -1,
                _ => 0.5,
            };
        }

        return all == 0 ? 0 : good / all;
    }

    private static bool SameScript(char neighbour, char letter) =>
        !char.IsLetter(neighbour) || ScriptOf(neighbour) == ScriptOf(letter);

    /// <summary>Latin, Greek, Cyrillic, and each block of 256 beyond as one script: enough to see that a Hebrew letter inside a French word is a mistake.</summary>
    private static int ScriptOf(char c) => c < 0x250 ? 0 : c is >= '\u1E00' and < '\u1F00' ? 0 : c < 0x400 ? 1 : c < 0x530 ? 2 : c is >= '\u2E80' and < '\uFB00' ? 3 : c >> 8;
}

using System.Globalization;
using System.Text;
using Lacuna.Core.Subjects;

namespace Lacuna.Findings.Silences.Records;

/// <summary>Tells for which languages a subject has terms: a term without a language holds for all languages of its alphabet.</summary>
internal sealed class SubjectLanguages(Subject subject)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when a text in <paramref name="language"/> can be searched for the subject; a text of unknown language can.</summary>
    public bool Cover(string? language)
    {
        if (string.IsNullOrEmpty(language))
        {
            return true;
        }

        var primary = language.Split('-')[0];
        if (!_known.TryGetValue(primary, out var covered))
        {
            var script = ScriptOfLanguage(primary);
            covered = subject.Terms.Any(term => term.Language is { } of
                ? string.Equals(of.Split('-')[0], primary, StringComparison.OrdinalIgnoreCase)
                : script is null || ScriptOf(term.Words) == script);
            _known.Add(primary, covered);
        }

        return covered;
    }

    /// <summary>The script in which a language writes its own name, by the host's ICU; null when it does not know the language.</summary>
    private static string? ScriptOfLanguage(string language)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(language);
            return ScriptOf(culture.NativeName);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A coarse name for the script of the first letter.</summary>
    private static string? ScriptOf(string words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return rune.Value switch
                {
                    < 0x370 or (>= 0x1E00 and < 0x1F00) => "Latin",
                    < 0x400 => "Greek",
                    < 0x530 => "Cyrillic",
                    < 0x590 => "Armenian",
                    < 0x600 => "Hebrew",
                    < 0x780 => "Arabic",
                    (>= 0x900 and < 0xE00) => $"Indic {rune.Value / 0x80}",
                    (>= 0xE00 and < 0x1000) => "Thai and Lao",
                    (>= 0x10A0 and < 0x1100) => "Georgian",
                    (>= 0x1100 and < 0x1200) or (>= 0xAC00 and < 0xD7B0) => "Hangul",
                    (>= 0x3040 and < 0x3100) or (>= 0x3400 and < 0xA000) or (>= 0x20000 and < 0x32000) => "Han and kana",
                    _ => "other",
                };
            }
        }

        return null;
    }
}

namespace Lacuna.Models.Words;

/// <summary>Brings the forms of an English word together: "negotiations", "negotiating" and "negotiate" become "negoti".</summary>
/// <remarks>M. F. Porter, "An algorithm for suffix stripping", Program 14 (3), 1980. Step names are the paper's.</remarks>
public static class Stemmer
{
    private static readonly (string Suffix, string By)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"),
        ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string By)[] Step3 =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];

    /// <summary>The stem of <paramref name="word"/>, in lower case; words of one or two letters and words with other than the letters a to z stay whole.</summary>
    public static string Stem(ReadOnlySpan<char> word)
    {
        var lower = string.Create(word.Length, word, static (to, from) => from.ToLowerInvariant(to));
        if (lower.Length <= 2 || !IsPlain(lower))
        {
            return lower;
        }

        var stem = lower;
        stem = Step1A(stem);
        stem = Step1B(stem);
        if (stem.EndsWith('y') && HasVowel(stem.AsSpan(0, stem.Length - 1)))
        {
            stem = stem[..^1] + "i";
        }

        stem = Replace(stem, Step2);
        stem = Replace(stem, Step3);
        stem = DropStep4(stem);
        return Step5(stem);
    }

    private static string Step1A(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("ss", StringComparison.Ordinal) || !word.EndsWith('s') ? word
        : word[..^1];

    private static string Step1B(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        }

        var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || !HasVowel(word.AsSpan(0, word.Length - cut)))
        {
            return word;
        }

        var stem = word[..^cut];
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
        {
            return stem + "e";
        }

        if (EndsInDouble(stem) && stem[^1] is not ('l' or 's' or 'z'))
        {
            return stem[..^1];
        }

        return Measure(stem) == 1 && EndsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static string Replace(string word, (string Suffix, string By)[] rules)
    {
        foreach (var (suffix, by) in rules)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return Measure(word.AsSpan(0, word.Length - suffix.Length)) > 0 ? word[..^suffix.Length] + by : word;
            }
        }

        return word;
    }

    private static string DropStep4(string word)
    {
        // "ement" and "ment" stand before "ent" in the list; the longest that fits decides.
        foreach (var suffix in Step4)
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word.AsSpan(0, word.Length - suffix.Length);
            var drop = Measure(stem) > 1 && (suffix != "ion" || stem is [.., 's' or 't']);
            return drop ? stem.ToString() : word;
        }

        return word;
    }

    private static string Step5(string word)
    {
        if (word.EndsWith('e'))
        {
            var stem = word[..^1];
            var measure = Measure(stem);
            if (measure > 1 || (measure == 1 && !EndsInShortSyllable(stem)))
            {
                word = stem;
            }
        }

        return word.EndsWith("ll", StringComparison.Ordinal) && Measure(word) > 1 ? word[..^1] : word;
    }

    private static bool IsPlain(string word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterLower(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsConsonant(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };

    /// <summary>Number of vowel-consonant sequences, the paper's m.</summary>
    private static int Measure(ReadOnlySpan<char> word)
    {
        var (count, afterVowel) = (0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var consonant = IsConsonant(word, i);
            if (consonant && afterVowel)
            {
                count++;
            }

            afterVowel = !consonant;
        }

        return count;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!IsConsonant(word, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInDouble(string word) =>
        word.Length > 1 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1);

    private static bool EndsInShortSyllable(string word) =>
        word.Length > 2 && IsConsonant(word, word.Length - 3) && !IsConsonant(word, word.Length - 2) &&
        IsConsonant(word, word.Length - 1) && word[^1] is not ('w' or 'x' or 'y');
}

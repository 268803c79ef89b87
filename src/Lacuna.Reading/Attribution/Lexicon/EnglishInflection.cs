namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>Spells the forms of English verbs and the plural of nouns by the regular rules.</summary>
internal static class EnglishInflection
{
    /// <summary>Forms of a verb. <paramref name="parts"/>: "-" regular, "+" doubles its last consonant, "=" unchanged, else past[,participle].</summary>
    public static IEnumerable<(string Form, VerbForms Kind)> Verb(string lemma, string parts)
    {
        var stem = parts == "+" ? lemma + lemma[^1] : lemma;
        var (past, participle) = PastForms(lemma, stem, parts);
        yield return (lemma, VerbForms.Base);
        yield return (Plural(lemma), VerbForms.Third);
        yield return (past, VerbForms.Past);
        yield return (participle, VerbForms.Participle);
        yield return (Gerund(lemma, stem), VerbForms.Gerund);
    }

    /// <summary>The plural of a noun, and the third person of a verb.</summary>
    public static string Plural(string word) => word switch
    {
        "have" => "has",
        "do" => "does",
        "go" => "goes",
        _ when word.EndsWith('y') && !IsVowel(word[^2]) => word[..^1] + "ies",
        _ when word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal)
            || (word.EndsWith('o') && word is "echo" or "veto") => word + "es",
        _ => word + "s",
    };

    private static (string Past, string Participle) PastForms(string lemma, string stem, string parts)
    {
        if (parts is "-" or "+")
        {
            var regular = lemma switch
            {
                _ when lemma.EndsWith('e') => lemma + "d",
                _ when lemma.EndsWith('y') && !IsVowel(lemma[^2]) => lemma[..^1] + "ied",
                _ => stem + "ed",
            };
            return (regular, regular);
        }

        if (parts == "=")
        {
            return (lemma, lemma);
        }

        var comma = parts.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? (parts, parts) : (parts[..comma], parts[(comma + 1)..]);
    }

    private static string Gerund(string lemma, string stem) => lemma switch
    {
        _ when lemma.EndsWith("ie", StringComparison.Ordinal) => lemma[..^2] + "ying",
        _ when lemma.EndsWith("ee", StringComparison.Ordinal) || lemma.EndsWith("oe", StringComparison.Ordinal) || lemma == "be" => lemma + "ing",
        _ when lemma.EndsWith('e') => lemma[..^1] + "ing",
        "put" or "cut" or "set" or "get" or "run" or "hit" or "let" or "win" or "sit" or "quit" or "begin" or "forget" or "forbid" or "swim" or "dig" or "split" or "shut" =>
            lemma + lemma[^1] + "ing",
        _ => stem + "ing",
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}

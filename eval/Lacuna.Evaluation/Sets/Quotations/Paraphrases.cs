using System.Globalization;
using Lacuna.Findings.Quotes;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>Says a sentence in other words: by a table of words of nearly the same sense, and with its clauses the other way round where a comma parts them.</summary>
internal sealed class Paraphrases
{
    /// <summary>Share of the words of meaning that must be other words: less would be an alteration.</summary>
    private const double LeastOther = 0.6;

    private readonly Dictionary<string, string> _others = new(StringComparer.Ordinal);
    private readonly HashSet<string> _functionWords = new(StringComparer.Ordinal);

    public Paraphrases()
    {
        using var functions = new StreamReader(typeof(QuoteChecker).Assembly.GetManifestResourceStream("function-words.txt")!);
        while (functions.ReadLine() is { } line)
        {
            _functionWords.UnionWith(line.StartsWith('#') ? [] : line.Split(' '));
        }

        using var reader = new StreamReader(typeof(Paraphrases).Assembly.GetManifestResourceStream("quotation-synonyms.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var word, var other])
            {
                _others.TryAdd(word, other);
            }
        }
    }

    /// <summary>The sentence in other words; null when too few of its words are in the table.</summary>
    public string? Of(string words)
    {
        var parts = words.TrimEnd('.').Split(' ');
        int content = 0, changed = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var core = parts[i].TrimEnd(',');
            var hasOther = _others.TryGetValue(core.ToLowerInvariant(), out var other);
            content += _functionWords.Contains(core.ToLowerInvariant()) ? 0 : 1;
            if (hasOther)
            {
                changed += _functionWords.Contains(core.ToLowerInvariant()) ? 0 : 1;
                parts[i] = (char.IsUpper(core[0]) ? char.ToUpperInvariant(other![0]) + other[1..] : other) + (parts[i].EndsWith(',') ? "," : "");
            }
        }

        if (content < 4 || changed < LeastOther * content)
        {
            return null;
        }

        var made = WithArticles(string.Join(' ', parts));
        var comma = made.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 20 && made.Length - comma > 20
            ? string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(made[comma + 2])}{made[(comma + 3)..]}, {(made.StartsWith("I ", StringComparison.Ordinal) || made.StartsWith("I'", StringComparison.Ordinal) || made.StartsWith("I’", StringComparison.Ordinal) ? made[0] : char.ToLowerInvariant(made[0]))}{made[1..comma]}")
            : made;
    }

    /// <summary>"a important" becomes "an important", and the other way round.</summary>
    private static string WithArticles(string words)
    {
        var parts = words.Split(' ');
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            if (parts[i] is "a" or "an")
            {
                parts[i] = parts[i + 1] is ['a' or 'e' or 'i' or 'o' or 'A' or 'E' or 'I' or 'O', ..] ? "an" : "a";
            }
        }

        return string.Join(' ', parts);
    }
}

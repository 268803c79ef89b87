using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Words by which accounts speak of one subject: "ransomware" and "information security", "economic measures" and "sanctions".</summary>
internal sealed class RelatedTerms
{
    private readonly Dictionary<string, List<Entry>> _byFirstStem = new(StringComparer.Ordinal);
    private readonly List<string[]> _subjects = [];

    private RelatedTerms(string list)
    {
        foreach (var line in WordList.Lines(list))
        {
            var terms = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var term in terms)
            {
                var words = WordSplitter.Split(term);
                Add([.. Telling(term, words).Select(word => words[word].Stem)], _subjects.Count);
            }

            _subjects.Add(terms);
        }
    }

    /// <summary>The shipped list, loaded on first use.</summary>
    public static RelatedTerms Default { get; } = new("related-terms.txt");

    /// <summary>
    /// Every term that stands in <paramref name="words"/> of <paramref name="text"/>: its first and last word, and its subject.
    /// Articles, pronouns and the like do not count, so that "tasked their teams" has "task teams".
    /// </summary>
    public IEnumerable<(int First, int Last, int Subject)> Find(string text, IReadOnlyList<Word> words)
    {
        var telling = Telling(text, words);
        for (var i = 0; i < telling.Count; i++)
        {
            if (!_byFirstStem.TryGetValue(words[telling[i]].Stem, out var entries))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                if (StandsAt(entry.Stems, words, telling, i))
                {
                    yield return (telling[i], telling[i + entry.Stems.Length - 1], entry.Subject);
                }
            }
        }
    }

    /// <summary>The terms of one subject, as written in the list.</summary>
    public IReadOnlyList<string> TermsOf(int subject) => _subjects[subject];

    private void Add(string[] stems, int subject)
    {
        if (stems.Length == 0)
        {
            return;
        }

        if (!_byFirstStem.TryGetValue(stems[0], out var entries))
        {
            _byFirstStem[stems[0]] = entries = [];
        }

        entries.Add(new Entry(stems, subject));
    }

    private static bool StandsAt(string[] stems, IReadOnlyList<Word> words, List<int> telling, int at)
    {
        if (at + stems.Length > telling.Count)
        {
            return false;
        }

        for (var i = 1; i < stems.Length; i++)
        {
            if (words[telling[at + i]].Stem != stems[i])
            {
                return false;
            }
        }

        return true;
    }

    private static List<int> Telling(string text, IReadOnlyList<Word> words)
    {
        var telling = new List<int>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (!ContentWords.IsFunctionWord(text.AsSpan(words[i].Start, words[i].Length)))
            {
                telling.Add(i);
            }
        }

        return telling;
    }

    private sealed record Entry(string[] Stems, int Subject);
}

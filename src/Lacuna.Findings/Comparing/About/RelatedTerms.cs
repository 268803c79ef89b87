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
                Add([.. WordSplitter.Split(term).Select(word => word.Stem)], _subjects.Count);
            }

            _subjects.Add(terms);
        }
    }

    /// <summary>The shipped list, loaded on first use.</summary>
    public static RelatedTerms Default { get; } = new("related-terms.txt");

    /// <summary>Every term that stands in <paramref name="words"/>: its first word, its number of words, and its subject.</summary>
    public IEnumerable<(int First, int Count, int Subject)> Find(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!_byFirstStem.TryGetValue(words[i].Stem, out var entries))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                if (StandsAt(entry.Stems, words, i))
                {
                    yield return (i, entry.Stems.Length, entry.Subject);
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

    private static bool StandsAt(string[] stems, IReadOnlyList<Word> words, int at)
    {
        if (at + stems.Length > words.Count)
        {
            return false;
        }

        for (var i = 1; i < stems.Length; i++)
        {
            if (words[at + i].Stem != stems[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Entry(string[] Stems, int Subject);
}

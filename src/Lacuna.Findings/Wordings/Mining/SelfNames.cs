using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Wordings.Mining;

/// <summary>Finds the words by which a series calls its own speaker, from the series alone: what stands before verbs of thinking, wanting and deciding.</summary>
internal static class SelfNames
{
    /// <summary>Share of the documents that must have a word before such a verb. Not swept.</summary>
    private const double LeastShare = 0.25;

    /// <summary>Names kept; a speaker with more is a crowd.</summary>
    private const int Most = 4;

    private static readonly FrozenSet<string> StanceVerbs = WordList.Words("stance-verbs.txt");

    private static readonly FrozenSet<string> FirstPerson = FrozenSet.ToFrozenSet(["i", "we"], StringComparer.Ordinal);

    /// <summary>The names, the most used first.</summary>
    public static ImmutableArray<int> In(SeriesWords words)
    {
        var verbs = new bool[words.VocabularySize];
        var names = new bool[words.VocabularySize];
        for (var id = 0; id < verbs.Length; id++)
        {
            verbs[id] = StanceVerbs.Contains(words.Word(id));
            names[id] = FirstPerson.Contains(words.Word(id)) || (words.IsContent(id) && !verbs[id]);
        }

        var uses = new int[words.VocabularySize];
        var last = new int[words.VocabularySize];
        Array.Fill(last, -1);
        var row = words.Words;
        for (var i = 0; i + 1 < row.Length; i++)
        {
            if (row[i] >= 0 && row[i + 1] >= 0 && names[row[i]] && verbs[row[i + 1]] && last[row[i]] != words.DocumentOf(i))
            {
                last[row[i]] = words.DocumentOf(i);
                uses[row[i]]++;
            }
        }

        return
        [
            .. Enumerable.Range(0, uses.Length)
                .Where(id => uses[id] >= LeastShare * words.DocumentCount && uses[id] > 1)
                .OrderByDescending(id => uses[id])
                .ThenBy(id => words.Word(id), StringComparer.Ordinal)
                .Take(Most),
        ];
    }
}

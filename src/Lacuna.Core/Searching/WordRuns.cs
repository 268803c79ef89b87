namespace Lacuna.Core.Searching;

/// <summary>The runs of five words of a text, by which copies and near copies are told (Broder 1997).</summary>
public static class WordRuns
{
    /// <summary>Words in a run. Five words in a row are seldom shared by chance but by formulas of greeting.</summary>
    public const int Length = 5;

    /// <summary>Hashes of the distinct runs, in order of size.</summary>
    /// <param name="entries">Folded words parted by single spaces, as an index of words takes them.</param>
    public static ulong[] Of(ReadOnlySpan<char> entries)
    {
        var words = new List<ulong>(entries.Length / 6);
        foreach (var range in entries.Split(' '))
        {
            words.Add(HashOf(entries[range]));
        }

        return Of(words);
    }

    /// <summary>Hashes of the distinct runs, in order of size.</summary>
    /// <param name="words">Hashes of the words, in their order.</param>
    public static ulong[] Of(IReadOnlyList<ulong> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var length = Math.Min(Length, words.Count);
        var runs = new List<ulong>(words.Count);
        for (var i = 0; length > 0 && i + length <= words.Count; i++)
        {
            var run = 0UL;
            for (var j = i; j < i + length; j++)
            {
                run = (run ^ words[j]) * 0x9E3779B97F4A7C15UL;
                run ^= run >> 29;
            }

            runs.Add(run);
        }

        runs.Sort();
        return [.. runs.Distinct()];
    }

    /// <summary>Share of all runs of both that are common (Jaccard), 0 to 1.</summary>
    public static double Share(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        int i = 0, j = 0, common = 0;
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j])
            {
                (i, j, common) = (i + 1, j + 1, common + 1);
            }
            else if (one[i] < other[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        var all = one.Length + other.Length - common;
        return all == 0 ? 0 : (double)common / all;
    }

    /// <summary>FNV-1a, the same on every machine and in every run.</summary>
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in word)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return hash;
    }
}

using System.Runtime.InteropServices;

namespace Lacuna.Findings.Wordings.Mining;

/// <summary>Finds all phrases of at least two words that enough documents use, each as long as it can be without losing a document.</summary>
/// <remarks>
/// Phrases of n + 1 words are made of two overlapping phrases of n words that are both frequent (Agrawal and Srikant 1994,
/// "Fast algorithms for mining association rules"), so that each round looks at the places that are left. A phrase that a
/// longer one replaces in every document is closed (Pasquier et al. 1999) and is dropped: all that is said of it holds of the longer one.
/// </remarks>
internal static class PhraseMiner
{
    /// <summary>Longest phrase, in words. A sentence repeated whole is told by its first words as well.</summary>
    private const int LongestPhrase = 64;

    /// <summary>The closed phrases that <paramref name="leastUses"/> to <paramref name="mostUses"/> documents use.</summary>
    public static List<MinedPhrase> Mine(SeriesWords words, int leastUses, int mostUses, CancellationToken cancellation)
    {
        var found = new List<MinedPhrase>();
        var row = words.Words;
        var ids = new int[row.Length];
        var uses = new int[words.VocabularySize];
        for (var id = 0; id < uses.Length; id++)
        {
            uses[id] = words.UsesOf(id);
        }

        var places = new List<int>();
        for (var i = 0; i < row.Length; i++)
        {
            ids[i] = row[i] >= 0 && uses[row[i]] >= leastUses ? row[i] : -1;
            if (ids[i] >= 0)
            {
                places.Add(i);
            }
        }

        for (var length = 1; length < LongestPhrase; length++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (nextIds, nextUses) = Lengthen(ids, places, words, leastUses);
            if (length > 1)
            {
                Collect(ids, places, uses, nextIds, nextUses, length, words, mostUses, found);
            }

            places.RemoveAll(place => nextIds[place] < 0);

            if (nextUses.Length == 0)
            {
                break;
            }

            (ids, uses) = (nextIds, nextUses);
        }

        return found;
    }

    /// <summary>Ids of the frequent phrases of one word more at each place, and the documents that use each.</summary>
    private static (int[] Ids, int[] Uses) Lengthen(int[] ids, List<int> places, SeriesWords words, int leastUses)
    {
        var keys = new Dictionary<ulong, int>();
        var uses = new List<int>();
        var last = new List<int>();
        var next = new int[ids.Length];
        Array.Fill(next, -1);
        foreach (var i in places)
        {
            if (i + 1 == ids.Length || ids[i + 1] < 0)
            {
                continue;
            }

            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(keys, KeyOf(ids[i], ids[i + 1]), out var known);
            if (!known)
            {
                id = uses.Count;
                uses.Add(0);
                last.Add(-1);
            }

            var document = words.DocumentOf(i);
            if (last[id] != document)
            {
                last[id] = document;
                uses[id]++;
            }

            next[i] = id;
        }

        // Ids of the rare ones are given up, so that the arrays stay as small as what is left.
        var renamed = new int[uses.Count];
        var kept = new List<int>();
        for (var id = 0; id < renamed.Length; id++)
        {
            renamed[id] = uses[id] >= leastUses ? kept.Count : -1;
            if (renamed[id] >= 0)
            {
                kept.Add(uses[id]);
            }
        }

        foreach (var i in places)
        {
            next[i] = next[i] < 0 ? -1 : renamed[next[i]];
        }

        return (next, [.. kept]);
    }

    /// <summary>One key for two ids. It is spread over all bits (Knuth's multiplicative hashing): the hash of a plain pair would be the same for thousands of pairs.</summary>
    private static ulong KeyOf(int one, int other) => (((ulong)(uint)one << 32) | (uint)other) * 0x9E3779B97F4A7C15UL;

    private static void Collect(
        int[] ids, List<int> places, int[] uses, int[] nextIds, int[] nextUses, int length, SeriesWords words, int mostUses, List<MinedPhrase> found)
    {
        var isOpen = new bool[uses.Length];
        foreach (var i in places)
        {
            if (nextIds[i] >= 0)
            {
                var longer = nextUses[nextIds[i]];
                isOpen[ids[i]] |= uses[ids[i]] == longer;
                isOpen[ids[i + 1]] |= uses[ids[i + 1]] == longer;
            }
        }

        var closed = new int[]?[uses.Length];
        var filled = new int[uses.Length];
        foreach (var i in places)
        {
            var id = ids[i];
            if (isOpen[id] || uses[id] > mostUses)
            {
                continue;
            }

            var taken = closed[id];
            if (taken is null)
            {
                taken = closed[id] = new int[uses[id]];
                found.Add(new MinedPhrase(length, taken));
            }

            if (filled[id] == 0 || words.DocumentOf(taken[filled[id] - 1]) != words.DocumentOf(i))
            {
                taken[filled[id]++] = i;
            }
        }
    }
}

using System.Runtime.InteropServices;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Copies;

/// <summary>Finds documents of a pile that are copies or near copies of an earlier one, so that nothing is counted twice.</summary>
/// <remarks>
/// A copy has the same text, is another version of the same item, or shares most of its runs of <see cref="RunLength"/>
/// words with the other (Broder 1997). A rewrite that tells the same in other words is no copy: it is a document of its own.
/// </remarks>
public static class CopyFinder
{
    /// <summary>Words in a run. Five words in a row are seldom shared by chance but by formulas of greeting.</summary>
    public const int RunLength = 5;

    /// <summary>
    /// Share of all runs of both that must be common (Jaccard). A page with another headline, byline or footer stays above
    /// it; two calls told in one government's standing formulas stay below 0.5.
    /// </summary>
    public const double LeastShared = 0.7;

    /// <summary>One run in so many is kept to find candidates; every candidate is then compared in full.</summary>
    private const int SketchRate = 8;

    /// <summary>For each document, the index of the first of the pile that it is a copy of, or its own index.</summary>
    public static int[] FirstOfEach(IReadOnlyList<AnnotatedDocument> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var firsts = new int[documents.Count];
        var byHash = new Dictionary<string, int>(documents.Count, StringComparer.Ordinal);
        var byId = new Dictionary<string, int>(documents.Count, StringComparer.Ordinal);
        var bySketch = new Dictionary<ulong, List<int>>();
        var runsOf = new HashSet<ulong>?[documents.Count];
        for (var i = 0; i < firsts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = documents[i].Document;
            if (byHash.TryGetValue(document.ContentHash, out var first) || byId.TryGetValue(document.Id, out first))
            {
                firsts[i] = first;
                continue;
            }

            var runs = RunsOf(documents[i]);
            first = FirstSharing(runs, bySketch, runsOf) ?? i;
            firsts[i] = first;
            byHash.Add(document.ContentHash, first);
            byId.Add(document.Id, first);
            if (first == i)
            {
                runsOf[i] = runs;
                AddSketch(runs, i, bySketch);
            }
        }

        return firsts;
    }

    /// <summary>True when one of the two is a copy or near copy of the other.</summary>
    public static bool AreCopies(AnnotatedDocument one, AnnotatedDocument other) => FirstOfEach([one, other])[1] == 0;

    private static int? FirstSharing(HashSet<ulong> runs, Dictionary<ulong, List<int>> bySketch, HashSet<ulong>?[] runsOf)
    {
        var candidates = new SortedSet<int>();
        foreach (var run in runs)
        {
            if (IsKept(run, runs.Count) && bySketch.TryGetValue(run, out var holders))
            {
                candidates.UnionWith(holders);
            }
        }

        foreach (var candidate in candidates)
        {
            if (IsMostlyShared(runs, runsOf[candidate]!))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool IsMostlyShared(HashSet<ulong> one, HashSet<ulong> other)
    {
        var (few, many) = one.Count < other.Count ? (one, other) : (other, one);
        if (few.Count < LeastShared * many.Count)
        {
            return false;
        }

        var common = 0;
        foreach (var run in few)
        {
            common += many.Contains(run) ? 1 : 0;
        }

        return common >= LeastShared * (one.Count + other.Count - common);
    }

    private static void AddSketch(HashSet<ulong> runs, int document, Dictionary<ulong, List<int>> bySketch)
    {
        foreach (var run in runs)
        {
            if (IsKept(run, runs.Count))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(bySketch, run, out _) ??= []).Add(document);
            }
        }
    }

    /// <summary>Short texts keep every run, so that two copies of a tweet cannot miss each other.</summary>
    private static bool IsKept(ulong run, int runs) => runs < 64 * SketchRate || run % SketchRate == 0;

    private static HashSet<ulong> RunsOf(AnnotatedDocument document)
    {
        var text = document.Text;
        var words = new List<ulong>(document.Tokens.Length);
        foreach (var token in document.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(HashOf(token.AsSpan(text)));
            }
        }

        var runs = new HashSet<ulong>(words.Count);
        var length = Math.Min(RunLength, words.Count);
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

        return runs;
    }

    /// <summary>FNV-1a over the lower-case letters: the same on every machine and in every run.</summary>
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in word)
        {
            hash = (hash ^ char.ToLowerInvariant(character)) * 1099511628211UL;
        }

        return hash;
    }
}

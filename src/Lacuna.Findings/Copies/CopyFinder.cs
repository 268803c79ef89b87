using System.Runtime.InteropServices;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;

namespace Lacuna.Findings.Copies;

/// <summary>Finds documents of a pile that are copies or near copies of an earlier one, so that nothing is counted twice.</summary>
/// <remarks>
/// A copy has the same text, is another version of the same item, or shares most of its runs of words
/// with the other (<see cref="WordRuns"/>). A rewrite that tells the same in other words is no copy: it is a document of its own.
/// </remarks>
public static class CopyFinder
{
    /// <summary>
    /// Share of all runs of both that must be common (Jaccard). Not swept: another headline or footer leaves most runs of an
    /// article as they are, and standing formulas are a small part of a readout.
    /// </summary>
    public const double LeastShared = 0.7;

    /// <summary>Runs of a text kept to find candidates: those with the smallest hashes, so that two copies keep nearly the same ones.</summary>
    private const int SketchSize = 64;

    /// <summary>Kept runs that two documents must share to be compared in full; two that share seven tenths of all runs share some 45 of these.</summary>
    private const int LeastSketch = 24;

    /// <summary>A run that so many documents keep is a formula of its publisher and finds no copies.</summary>
    private const int MostHolders = 32;

    /// <summary>For each document, the index of the first of the pile that it is a copy of, or its own index.</summary>
    public static int[] FirstOfEach(IReadOnlyList<AnnotatedDocument> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var firsts = new int[documents.Count];
        var byHash = new Dictionary<string, int>(documents.Count, StringComparer.Ordinal);
        var byId = new Dictionary<string, int>(documents.Count, StringComparer.Ordinal);
        var bySketch = new Dictionary<ulong, List<int>>();
        var runsOf = new ulong[documents.Count][];
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

    private static int? FirstSharing(ulong[] runs, Dictionary<ulong, List<int>> bySketch, ulong[][] runsOf)
    {
        var shared = new Dictionary<int, int>();
        foreach (var run in SketchOf(runs))
        {
            if (bySketch.TryGetValue(run, out var holders) && holders.Count < MostHolders)
            {
                foreach (var holder in holders)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, holder, out _)++;
                }
            }
        }

        int? first = null;
        var least = Math.Min(LeastSketch, runs.Length / 2);
        foreach (var (candidate, count) in shared)
        {
            if (count >= least && !(candidate > first) && WordRuns.Share(runs, runsOf[candidate]) >= LeastShared)
            {
                first = candidate;
            }
        }

        return first;
    }

    private static void AddSketch(ulong[] runs, int document, Dictionary<ulong, List<int>> bySketch)
    {
        foreach (var run in SketchOf(runs))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(bySketch, run, out _) ??= []).Add(document);
        }
    }

    private static ReadOnlySpan<ulong> SketchOf(ulong[] runs) => runs.AsSpan(0, Math.Min(SketchSize, runs.Length));

    /// <summary>The hashes of the distinct runs, in order.</summary>
    private static ulong[] RunsOf(AnnotatedDocument document)
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

        return WordRuns.Of(words);
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

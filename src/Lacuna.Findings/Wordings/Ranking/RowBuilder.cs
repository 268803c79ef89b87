using System.Collections;
using System.Runtime.InteropServices;
using Lacuna.Findings.Wordings.Mining;
using Lacuna.Findings.Wordings.Threads;

namespace Lacuna.Findings.Wordings.Ranking;

/// <summary>Puts phrases that are states of one standing sentence into one row, and says nothing twice.</summary>
internal sealed class RowBuilder(SeriesWords words, SentenceThreads threads, List<Candidate> candidates, int mostWordings)
{
    /// <summary>Share of a phrase's words, in a share of its documents, that rows already show before it is taken for said.</summary>
    private const double Said = 0.5;

    /// <summary>Share of its uses that must stand in one thread for a phrase to belong to it; a phrase that wanders has a row of its own.</summary>
    private const double LeastInThread = 0.3;

    /// <summary>Share of the shorter form's uses that a longer form must have to be a variant of it, and not a sentence of which the shorter form is a stock part.</summary>
    private const double LeastOfCore = 0.5;

    /// <summary>Share of the longer form's score that the shorter one must have: a scrap of it is no wording. Tried 0, 0.25 and 0.4 by eye: scraps as "levels the Committee" have 0.15, stock phrases 0.3 and more.</summary>
    private const double LeastScoreOfCore = 0.25;

    /// <summary>Wordings of one row that may stand at the same time, so that a row tells of all its times. With one, 4 of 6 and 14 of 31 known formulas of a central bank are found; with two, 6 and 17; without a bound no more, and rows are longer.</summary>
    private const int MostAtATime = 2;

    /// <summary>Longer forms shown with a wording.</summary>
    private const int MostVariants = 3;

    private readonly BitArray _said = new(words.Words.Length);
    private readonly Dictionary<int, FoundRow> _byThread = [];
    private readonly List<FoundRow> _rows = [];
    private readonly HashSet<Candidate> _cores = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<Candidate>> _byHash = [];

    /// <summary>The rows, best first.</summary>
    public List<FoundRow> Build(CancellationToken cancellation)
    {
        foreach (var candidate in candidates)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_byHash, HashOf(WordsOf(candidate)), out _) ??= []).Add(candidate);
        }

        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsSaid(candidate))
            {
                AddVariant(candidate);
                continue;
            }

            var core = CoreOf(candidate) ?? candidate;
            if (_cores.Contains(core))
            {
                AddVariant(candidate);
                continue;
            }

            var row = RowOf(candidate);
            if (row.Wordings.Count >= mostWordings || AtTheTimeOf(candidate, row) >= MostAtATime)
            {
                continue;
            }

            _cores.Add(core);
            var wording = new FoundWording(core);
            if (ContentOf(core) < ContentOf(candidate))
            {
                wording.Variants.Add(candidate);
            }

            row.Wordings.Add(wording);
            MarkSaid(candidate);
            MarkSaid(core);
        }

        return _rows;
    }

    /// <summary>Wordings of the row whose stretch shares half or more of the shorter of the two.</summary>
    private static int AtTheTimeOf(Candidate candidate, FoundRow row)
    {
        var count = 0;
        foreach (var wording in row.Wordings)
        {
            var (one, other) = (wording.Core.Window, candidate.Window);
            var shared = Math.Min(one.Last, other.Last) - Math.Max(one.First, other.First) + 1;
            count += 2 * shared >= Math.Min(one.Last - one.First, other.Last - other.First) + 1 ? 1 : 0;
        }

        return count;
    }

    private FoundRow RowOf(Candidate candidate)
    {
        var counts = new Dictionary<int, int>();
        var (best, most) = (-1, 0);
        foreach (var place in candidate.Phrase.Places)
        {
            var thread = threads.ThreadOf(words.SentenceOf(place));
            var count = ++CollectionsMarshal.GetValueRefOrAddDefault(counts, thread, out _);
            (best, most) = count > most ? (thread, count) : (best, most);
        }

        if (most < LeastInThread * candidate.Uses)
        {
            best = -1;
        }

        if (best < 0 || !_byThread.TryGetValue(best, out var row))
        {
            row = new FoundRow(best, candidate.Score);
            _rows.Add(row);
            if (best >= 0)
            {
                _byThread.Add(best, row);
            }
        }

        return row;
    }

    /// <summary>The shorter form that was used longest and most sharply, of which this phrase is one form among others; null when there is none.</summary>
    private Candidate? CoreOf(Candidate candidate)
    {
        var all = WordsOf(candidate);
        Candidate? core = null;
        for (var from = 0; from < all.Length; from++)
        {
            for (var to = from + 2; to <= all.Length; to++)
            {
                if (to - from == all.Length || !_byHash.TryGetValue(HashOf(all[from..to]), out var forms))
                {
                    continue;
                }

                foreach (var form in forms)
                {
                    if (WordsOf(form).SequenceEqual(all[from..to]) && IsCore(form, candidate)
                        && !(form.Window.LogLikelihoodRatio <= core?.Window.LogLikelihoodRatio))
                    {
                        core = form;
                    }
                }
            }
        }

        return core;
    }

    private static bool IsCore(Candidate form, Candidate candidate)
    {
        return candidate.Uses >= LeastOfCore * form.Uses
            && form.Score >= LeastScoreOfCore * candidate.Score
            && form.Window.LogLikelihoodRatio > candidate.Window.LogLikelihoodRatio
            && form.Window.First <= candidate.Window.First && form.Window.Last >= candidate.Window.Last;
    }

    private void AddVariant(Candidate candidate)
    {
        foreach (var row in _rows)
        {
            foreach (var wording in row.Wordings)
            {
                if (ContentOf(wording.Core) < ContentOf(candidate) && wording.Variants.Count < MostVariants
                    && wording.Core.Window.First <= candidate.Window.First && wording.Core.Window.Last >= candidate.Window.Last
                    && wording.Variants.TrueForAll(variant => !Contains(variant, candidate) && !Contains(candidate, variant))
                    && Contains(candidate, wording.Core))
                {
                    wording.Variants.Add(candidate);
                    MarkSaid(candidate);
                    return;
                }
            }
        }
    }

    /// <summary>Words that are more than grammar: a longer form that adds only "the" or "of" is none.</summary>
    private int ContentOf(Candidate candidate)
    {
        var content = 0;
        foreach (var word in WordsOf(candidate))
        {
            content += words.IsGrammar(word) ? 0 : 1;
        }

        return content;
    }

    private bool Contains(Candidate longer, Candidate shorter) => WordsOf(longer).IndexOf(WordsOf(shorter)) >= 0;

    private bool IsSaid(Candidate candidate)
    {
        var documents = 0;
        foreach (var place in candidate.Phrase.Places)
        {
            var count = 0;
            for (var i = place; i < place + candidate.Length; i++)
            {
                count += _said[i] ? 1 : 0;
            }

            documents += count > Said * candidate.Length ? 1 : 0;
        }

        return documents > Said * candidate.Uses;
    }

    private void MarkSaid(Candidate candidate)
    {
        foreach (var place in candidate.Phrase.Places)
        {
            for (var i = place; i < place + candidate.Length; i++)
            {
                _said[i] = true;
            }
        }
    }

    private ReadOnlySpan<int> WordsOf(Candidate candidate) => words.Words.Slice(candidate.Phrase.Places[0], candidate.Length);

    private static int HashOf(ReadOnlySpan<int> row)
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(row));
        return hash.ToHashCode();
    }
}

using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Reading;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>How often documents of any time speak of a thing.</summary>
internal static class UsualShare
{
    /// <summary>Number of <paramref name="documents"/> that have each term in any form.</summary>
    public static Dictionary<Term, int> Count(List<Term> terms, ImmutableArray<AnnotatedDocument> documents, CancellationToken cancellation)
    {
        var counts = terms.ToDictionary(term => term, _ => 0);
        var byStart = new Dictionary<string, List<(string[] Words, Term Term)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in terms)
        {
            foreach (var form in term.Forms.Keys)
            {
                var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (!byStart.TryGetValue(words[0], out var forms))
                {
                    byStart.Add(words[0], forms = []);
                }

                forms.Add((words, term));
            }
        }

        var lookup = byStart.GetAlternateLookup<ReadOnlySpan<char>>();
        var seen = new HashSet<Term>();
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            seen.Clear();
            for (var i = 0; i < document.Tokens.Length; i++)
            {
                if (!lookup.TryGetValue(document.Tokens[i].AsSpan(document.Text), out var forms))
                {
                    continue;
                }

                foreach (var (words, term) in forms)
                {
                    if (StandsAt(document, i, words) && seen.Add(term))
                    {
                        counts[term]++;
                    }
                }
            }
        }

        return counts;
    }

    /// <summary>Share of the documents of a large record that have the term's rarest word; null when it has no plain word.</summary>
    public static double? Shipped(Term term)
    {
        var words = WordSplitter.Split(term.Display);
        return words.Count == 0 ? null : words.Min(word => WordStatistics.Default.Share(word.Stem));
    }

    private static bool StandsAt(AnnotatedDocument document, int token, string[] words)
    {
        if (token + words.Length > document.Tokens.Length)
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (!document.Tokens[token + i].AsSpan(document.Text).Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}

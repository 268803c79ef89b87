using Lacuna.Findings.Wordings.Mining;
using Lacuna.Findings.Wordings.Ranking;

namespace Lacuna.Findings.Wordings.Changes;

/// <summary>Cuts loose function words off the end of a phrase, where it then still stands in the same documents.</summary>
internal static class PhraseEdges
{
    /// <summary>The phrase without "and", "the" or "to" at its end; as it was when the shorter phrase has further uses.</summary>
    public static Candidate Trim(SeriesWords words, Candidate candidate)
    {
        var phrase = words.Words.Slice(candidate.Phrase.Places[0], candidate.Length);
        var end = phrase.Length;
        while (end > 2 && words.IsGrammar(phrase[end - 1]))
        {
            end--;
        }

        // Function words before a phrase belong to it ("for an extended period"), the ending of another's name does not.
        var start = words.Word(phrase[0])[0] == '\'' ? 1 : 0;
        return end - start > 1 && end - start < candidate.Length && Uses(words, phrase[start..end]) == candidate.Uses
            ? candidate with { Phrase = new MinedPhrase(end - start, Array.ConvertAll(candidate.Phrase.Places, place => place + start)) }
            : candidate;
    }

    /// <summary>Documents that have the phrase.</summary>
    private static int Uses(SeriesWords words, ReadOnlySpan<int> phrase)
    {
        var (uses, last) = (0, -1);
        var row = words.Words;
        for (var at = row.IndexOf(phrase); at >= 0;)
        {
            var document = words.DocumentOf(at);
            uses += document != last ? 1 : 0;
            last = document;
            var next = row[(at + 1)..].IndexOf(phrase);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return uses;
    }
}

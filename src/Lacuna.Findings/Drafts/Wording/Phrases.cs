using System.Collections.Frozen;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>Where noun phrases end, and what stands at their head. A rough cut: it is used beside cues only.</summary>
internal static class Phrases
{
    /// <summary>Longest phrase that is looked at, in words.</summary>
    private const int Longest = 16;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = WordList.Lines("phrase-words.txt")
        .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions = Classes["preposition"], Stops = Classes["stop"], Within = Classes["within"], Verbs = Classes["verb"], Determiners = Classes["determiner"], Selves = Classes["self"];

    /// <summary>True for "in", "during", "by" and the like, not for "of".</summary>
    public static bool IsPreposition(DraftWord word) => word.IsWord && !word.IsCapital && Prepositions.Contains(word.Lower);

    /// <summary>True for those that say in what text something stands: "in", "during", "by".</summary>
    public static bool IsWithin(DraftWord word) => word.IsWord && Within.Contains(word.Lower);

    /// <summary>True for a form of "be", "have" or "do", or a modal.</summary>
    public static bool IsVerb(DraftWord word) => word.IsWord && Verbs.Contains(word.Lower);

    /// <summary>True for "I", "we" and "you": whoever speaks tells of themselves.</summary>
    public static bool IsSelf(DraftWord word) => Selves.Contains(word.Lower);

    /// <summary>The noun phrase with its prepositional parts that starts at <paramref name="start"/>, up to a mark, a verb or a word that opens a clause.</summary>
    public static WordRange From(IReadOnlyList<DraftWord> words, int start)
    {
        var end = start;
        while (end < words.Count && end - start < Longest && !Ends(words, start, end))
        {
            end++;
        }

        return new WordRange(words, start, end);
    }

    /// <summary>Index of the word at the head: the last before the first preposition or "of"; -1 when there is none.</summary>
    public static int HeadOf(WordRange phrase)
    {
        var head = -1;
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            var word = phrase.Words[i];
            if (word.Kind == DraftWordKind.Mark || (head >= 0 && (IsPreposition(word) || word.Lower is "of" or "between" or "about" or "for" || Stops.Contains(word.Lower))))
            {
                break;
            }

            head = word.IsWord ? i : head;
        }

        return head;
    }

    private static bool Ends(IReadOnlyList<DraftWord> words, int start, int at)
    {
        var word = words[at];
        return word.Kind switch
        {
            DraftWordKind.Mark => word.Lower is not "-",
            DraftWordKind.Word => Verbs.Contains(word.Lower) || (at > start && ((Stops.Contains(word.Lower) && !(word.Lower == "even" && words[at - 1].Lower == "and")) || (word.Lower == "that" && IsClauseAfter(words, at)) || (word.Lower == "and" && !GoesOn(words, at)))),
            _ => false,
        };
    }

    /// <summary>"and other towns", "and even genocide", "and Irpin": the phrase goes on; "and said": it does not.</summary>
    private static bool GoesOn(IReadOnlyList<DraftWord> words, int and) =>
        and + 1 < words.Count && words[and + 1].IsWord && (words[and + 1].IsCapital || words[and + 1].Lower == "even" || Determiners.Contains(words[and + 1].Lower));

    private static bool IsClauseAfter(IReadOnlyList<DraftWord> words, int at) => at + 1 < words.Count && words[at + 1].IsWord;
}

using System.Collections.Immutable;
using Lacuna.Findings.Drafts.Wording;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>Finds the words by which a text tells of accusations and denials.</summary>
internal static class AccusationCues
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> NoClasses = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    private static readonly ImmutableArray<(AccusationForm Form, CuePattern Pattern)> Accusing =
        [.. WordList.Lines("accusation-cues.tsv").Select(line => line.Split('\t')).Select(row => (Enum.Parse<AccusationForm>(row[0], ignoreCase: true), CuePattern.Read(row[1], NoClasses)))];

    private static readonly ImmutableArray<CuePattern> Denying = [.. WordList.Lines("denial-cues.tsv").Select(line => CuePattern.Read(line, NoClasses))];

    private static readonly HashSet<string> AccusingFirst = [.. Accusing.SelectMany(cue => cue.Pattern.FirstWords)], DenyingFirst = [.. Denying.SelectMany(pattern => pattern.FirstWords)];

    /// <summary>The form of the accusation whose words begin here, and the word just after them; of several the longest. Null when there is none.</summary>
    public static (AccusationForm Form, int End)? AccusationAt(IReadOnlyList<DraftWord> words, int start)
    {
        (AccusationForm Form, int End)? longest = null;
        if (words[start].IsWord && AccusingFirst.Contains(words[start].Lower))
        {
            foreach (var (form, pattern) in Accusing)
            {
                if (pattern.EndAt(words, start, DraftAdverbs.All) is var end && end > (longest?.End ?? 0))
                {
                    longest = (form, end);
                }
            }
        }

        return longest;
    }

    /// <summary>The word just after the denial whose words begin here; -1 when there is none.</summary>
    public static int DenialEndAt(IReadOnlyList<DraftWord> words, int start) =>
        words[start].IsWord && DenyingFirst.Contains(words[start].Lower) ? Denying.Max(pattern => pattern.EndAt(words, start, DraftAdverbs.All)) : -1;
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Drafts.Wording;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Drafts.Absences.Cues;

/// <summary>Finds the words by which a text claims an absence.</summary>
internal static class AbsenceCues
{
    /// <summary>Words before a cue in which a guard undoes it: "has not, so far, stayed silent".</summary>
    private const int GuardReach = 4;

    /// <summary>Words after a cue that undo it: "silent no more".</summary>
    private const int LastingReach = 2;

    private static readonly FrozenSet<string> Guards = WordList.Words("absence-guards.txt");
    private static readonly FrozenSet<string> Conditions = WordList.Words("absence-conditions.txt");
    private static readonly Dictionary<string, ImmutableArray<string>> Classes = WordList.Lines("absence-words.txt")
        .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[0], parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<AbsenceCue>> ByFirstWord = Load();

    /// <summary>The cue that begins at a word, and the word just after it: of several the longest. Null when there is none, or it is undone.</summary>
    public static (AbsenceCue Cue, int End)? At(IReadOnlyList<DraftWord> words, int start)
    {
        if (!words[start].IsWord || !ByFirstWord.TryGetValue(words[start].Lower, out var cues))
        {
            return null;
        }

        (AbsenceCue Cue, int End)? longest = null;
        foreach (var cue in cues)
        {
            if (cue.Pattern.EndAt(words, start, DraftAdverbs.All) is var end && end > (longest?.End ?? 0))
            {
                longest = (cue, end);
            }
        }

        return longest is { } found && !IsUndone(words, start, found.End) ? found : null;
    }

    /// <summary>True when a cue's verb says something else as often as not: "address a problem", "raise taxes". It counts only with a name or a text.</summary>
    public static bool IsWeak(IReadOnlyList<DraftWord> words, int start, int end) => Enumerable.Range(start, end - start).Any(i => Classes["weak"].Contains(words[i].Lower));

    private static bool IsUndone(IReadOnlyList<DraftWord> words, int start, int end)
    {
        for (var i = start - 1; i >= 0 && words[i].Kind != DraftWordKind.Mark; i--)
        {
            if (Conditions.Contains(words[i].Lower) || (i >= start - GuardReach && Guards.Contains(words[i].Lower)))
            {
                return true;
            }
        }

        // "urged them to avoid naming" tells of no absence; "chose to avoid naming" does.
        if (start > 1 && words[start - 1].Lower == "to" && !Classes["choose"].Contains(words[start - 2].Lower))
        {
            return true;
        }

        return end + LastingReach <= words.Count && words[end].Lower is "no" or "any" && end + 1 < words.Count && words[end + 1].Lower is "more" or "longer";
    }

    private static FrozenDictionary<string, ImmutableArray<AbsenceCue>> Load()
    {
        return WordList.Lines("absence-cues.tsv")
            .Select(line => line.Split('\t'))
            .Select(row => new AbsenceCue(RoleOf(row[0]), RoleOf(row[1]), Enum.Parse<AbsenceKind>(row[2]), row[3] == "-" ? null : Enum.Parse<SpeechAct>(row[3]), CuePattern.Read(row[4], Classes)))
            .SelectMany(cue => cue.Pattern.FirstWords.Select(word => (word, cue)))
            .GroupBy(pair => pair.word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.cue).ToImmutableArray(), StringComparer.Ordinal);
    }

    private static CueRole RoleOf(string written) => written switch
    {
        "-" => CueRole.None,
        "where-what" => CueRole.WhereWhat,
        _ => Enum.Parse<CueRole>(written, ignoreCase: true),
    };
}

using System.Collections.Frozen;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>Adverbs that may stand between the words of a cue, besides those in -ly.</summary>
internal static class DraftAdverbs
{
    public static FrozenSet<string> All { get; } = WordList.Words("cue-adverbs.txt");
}

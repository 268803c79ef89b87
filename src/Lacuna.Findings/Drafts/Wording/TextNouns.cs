using System.Collections.Frozen;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>Nouns that name texts and contacts.</summary>
internal static class TextNouns
{
    private static readonly FrozenDictionary<string, TextNounKind> Kinds = WordList.Lines("text-nouns.txt")
        .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
        .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, kind: Enum.Parse<TextNounKind>(parts[0], ignoreCase: true))))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.kind, StringComparer.Ordinal);

    /// <summary>What a noun in lower case stands for; null for another word.</summary>
    public static TextNounKind? Of(string lower) => Kinds.TryGetValue(lower, out var kind) ? kind : null;
}

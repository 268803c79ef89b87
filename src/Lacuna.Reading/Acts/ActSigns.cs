using System.Collections.Frozen;
using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Acts;

/// <summary>The table of words that hint at an act, read once.</summary>
internal static class ActSigns
{
    private static readonly Lazy<FrozenDictionary<string, ActSign>> Table = new(Read);

    /// <summary>What the word hints at, letter case aside.</summary>
    public static ActSign Of(ReadOnlySpan<char> word) =>
        Table.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var sign) ? sign : ActSign.None;

    private static FrozenDictionary<string, ActSign> Read()
    {
        var words = new Dictionary<string, ActSign>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedLines.Of("Acts/Data/signs.tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            foreach (var word in line[(tab + 1)..].Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | Enum.Parse<ActSign>(line[..tab]);
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

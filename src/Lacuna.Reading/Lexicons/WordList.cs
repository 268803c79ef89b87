using System.Collections.Frozen;

namespace Lacuna.Reading.Lexicons;

/// <summary>A list of words read from an embedded data file, asked for by span so that no substring is made.</summary>
/// <remarks>File format: one entry a line; <c>#</c> starts a comment; a tab parts an entry from its class, if it has one.</remarks>
internal sealed class WordList
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordList(FrozenDictionary<string, string> entries) =>
        _lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the embedded file <paramref name="name"/>, such as <c>Segmentation/Data/abbreviations.txt</c>.</summary>
    /// <param name="name">Path of the file below the project.</param>
    /// <param name="comparer">Ordinal, with or without case.</param>
    public static WordList Load(string name, StringComparer comparer)
    {
        var entries = new Dictionary<string, string>(comparer);
        foreach (var line in EmbeddedLines.Of(name))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0)
            {
                entries[line] = "";
            }
            else
            {
                entries[line[..tab]] = string.Intern(line[(tab + 1)..].Trim());
            }
        }

        return new WordList(entries.ToFrozenDictionary(comparer));
    }

    /// <summary>True when the list holds <paramref name="word"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _lookup.ContainsKey(word);

    /// <summary>The class of <paramref name="word"/>: null when the list does not hold it, empty when it stands there without one.</summary>
    public string? ClassOf(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var value) ? value : null;
}

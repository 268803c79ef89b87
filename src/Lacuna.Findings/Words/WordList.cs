using System.Collections.Frozen;

namespace Lacuna.Findings.Words;

/// <summary>Word lists that ship inside the assembly: one entry a line or several parted by spaces, "#" starts a comment.</summary>
internal static class WordList
{
    /// <summary>The single words of the list, whichever lines they stand on.</summary>
    public static FrozenSet<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lines of the list, without comments and empty ones.</summary>
    /// <exception cref="InvalidOperationException">No list of that name is embedded.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"word list {name} is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var end = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (end < 0 ? line : line[..end]).Trim();
            if (entry.Length > 0)
            {
                yield return entry;
            }
        }
    }
}

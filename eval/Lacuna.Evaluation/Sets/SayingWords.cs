namespace Lacuna.Evaluation.Sets;

/// <summary>Words of uttering: "said", "tweeted", "according". The list is the evaluation's own, so that a slice stays the same whatever the reader knows.</summary>
internal static class SayingWords
{
    private static readonly Lazy<HashSet<string>> Words = new(Load);

    /// <summary>True when <paramref name="word"/> is a form of a verb of uttering, or the colon that stands for one.</summary>
    public static bool Contains(string word) => Words.Value.Contains(word);

    /// <summary>True when one of the tokens from <paramref name="start"/> up to <paramref name="end"/> is.</summary>
    public static bool AreIn(IReadOnlyList<string> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line of the list holds the forms of one verb; "#" begins a remark.</summary>
    private static HashSet<string> Load()
    {
        using var reader = new StreamReader(typeof(SayingWords).Assembly.GetManifestResourceStream("saying.txt")!);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return words;
    }
}

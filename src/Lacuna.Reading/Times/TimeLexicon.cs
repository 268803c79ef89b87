using System.Collections.Frozen;
using System.Globalization;
using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Times;

/// <summary>The words of time, from <c>Data/time-words.tsv</c>.</summary>
internal static class TimeLexicon
{
    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Entries =
        Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Kind and value of <paramref name="word"/>; <see cref="TimeWordKind.None"/> when it is no word of time as written.</summary>
    public static (TimeWordKind Kind, int Value) Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord || !Entries.TryGetValue(word, out var entry))
        {
            return default;
        }

        return entry.NeedsCapital && !char.IsUpper(word[0]) || (entry.Kind == TimeWordKind.Zone && !word.SequenceEqual(entry.Word))
            ? default
            : (entry.Kind, entry.Value);
    }

    private const int LongestWord = 12;

    private static FrozenDictionary<string, Entry> Read()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedLines.Of("Times/Data/time-words.tsv"))
        {
            var fields = line.Split('\t');
            var kind = Enum.Parse<TimeWordKind>(fields[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            var value = int.Parse(fields[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            foreach (var word in fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                entries[word] = new Entry(word, kind, value, char.IsUpper(word[0]));
            }
        }

        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private readonly record struct Entry(string Word, TimeWordKind Kind, int Value, bool NeedsCapital);
}

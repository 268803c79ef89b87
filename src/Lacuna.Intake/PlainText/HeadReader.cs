using System.Collections.Frozen;
using Lacuna.Intake.Files;

namespace Lacuna.Intake.PlainText;

/// <summary>
/// Finds the head of a text: a first block of lines of <c>Key: value</c>, several pairs on a line parted by " | ", up to the first
/// line that is none. Lines between <c>---</c> are taken the same way.
/// </summary>
internal static class HeadReader
{
    private const string PairSeparator = " | ";

    private static readonly FrozenDictionary<string, HeadKey> Keys = EmbeddedTable.Rows("head-keys.tsv")
        .SelectMany(row => row[1].Split(','), (row, key) => (key, Enum.Parse<HeadKey>(row[0])))
        .ToFrozenDictionary(pair => pair.key, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>A text that merely begins with "Note:" or "By:" has no head: one of these has to be there.</summary>
    private static readonly HeadKey[] Telling = [HeadKey.Title, HeadKey.Source, HeadKey.Url, HeadKey.Published, HeadKey.Status];

    /// <summary>The head of <paramref name="text"/>, or null when it has none.</summary>
    public static TextHead? Read(string text)
    {
        var values = new Dictionary<HeadKey, string>();
        var at = 0;
        var fenced = false;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            var line = text.AsSpan(at, (end < 0 ? text.Length : end) - at).Trim();
            var next = end < 0 ? text.Length : end + 1;
            if (line is "---" && (fenced || values.Count == 0))
            {
                at = next;
                if (fenced)
                {
                    break;
                }

                fenced = true;
                continue;
            }

            if (line.IsEmpty && values.Count == 0)
            {
                at = next;
                continue;
            }

            if (!TakeLine(line, values) && !fenced)
            {
                break;
            }

            at = next;
        }

        return Telling.Any(values.ContainsKey) ? new TextHead(values, at) : null;
    }

    private static bool TakeLine(ReadOnlySpan<char> line, Dictionary<HeadKey, string> values)
    {
        if (!TrySplit(line, out var key, out var value))
        {
            return false;
        }

        while (true)
        {
            var bar = NextPair(value);
            values.TryAdd(key, value[..(bar < 0 ? value.Length : bar)].Trim().ToString());
            if (bar < 0 || !TrySplit(value[(bar + PairSeparator.Length)..], out key, out value))
            {
                return true;
            }
        }
    }

    /// <summary>Offset of the separator before the next pair; a bar inside a title is followed by no key.</summary>
    private static int NextPair(ReadOnlySpan<char> value)
    {
        for (var from = 0; ;)
        {
            var bar = value[from..].IndexOf(PairSeparator, StringComparison.Ordinal);
            if (bar < 0)
            {
                return -1;
            }

            if (TrySplit(value[(from + bar + PairSeparator.Length)..], out _, out _))
            {
                return from + bar;
            }

            from += bar + PairSeparator.Length;
        }
    }

    private static bool TrySplit(ReadOnlySpan<char> pair, out HeadKey key, out ReadOnlySpan<char> value)
    {
        key = default;
        value = default;
        var colon = pair.IndexOf(':');
        if (colon <= 0 || !Keys.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(pair[..colon].Trim(), out key))
        {
            return false;
        }

        value = pair[(colon + 1)..].Trim();
        return true;
    }
}

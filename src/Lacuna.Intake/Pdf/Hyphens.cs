using System.Collections.Frozen;
using System.Text;
using Lacuna.Intake.Files;

namespace Lacuna.Intake.Pdf;

/// <summary>
/// Puts words together again that a line end cut, as the document itself writes them elsewhere: "Septem-" and "ber" are one word, "well-" and
/// "known" keep their hyphen.
/// </summary>
internal sealed class Hyphens
{
    private static readonly Lazy<FrozenSet<string>> Firsts = new(() => EmbeddedTable.Rows("hyphen-firsts.tsv").SelectMany(row => row[0].Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns how the document writes its words from the middle of its lines.</summary>
    public Hyphens(IEnumerable<string> lines)
    {
        var isCut = false;
        foreach (var line in lines)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var endsCut = EndsIn(line);
            for (var i = isCut ? 1 : 0; i < words.Length - (endsCut ? 1 : 0); i++)
            {
                _words.Add(Bare(words[i]).ToString());
            }

            isCut = endsCut;
        }
    }

    /// <summary>True when <paramref name="text"/> ends in a hyphen behind a letter.</summary>
    public static bool EndsIn(string text) => text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetterOrDigit(text[^2]);

    /// <summary>Appends the next line.</summary>
    public void Append(StringBuilder paragraph, string next)
    {
        var end = paragraph.ToString(Math.Max(0, paragraph.Length - 80), Math.Min(80, paragraph.Length));
        if (!EndsIn(end) || next.Length == 0)
        {
            paragraph.Append(NeedsSpace(end, next) ? " " : "").Append(next);
            return;
        }

        var first = Bare(end.AsSpan()[(end.LastIndexOf(' ') + 1)..^1]).ToString();
        var stop = next.IndexOf(' ', StringComparison.Ordinal);
        var second = Bare(stop < 0 ? next : next.AsSpan(0, stop)).ToString();
        if (next[0] is '-' or ' ' || first.Length == 0 || second.Length == 0)
        {
            paragraph.Append(' ').Append(next);
        }
        else if (IsOneWord(first, second, end[^1]))
        {
            paragraph.Length--;
            paragraph.Append(next);
        }
        else
        {
            paragraph.Append(next);
        }
    }

    private bool IsOneWord(string first, string second, char hyphen) =>
        hyphen == '\u00AD' || _words.Contains(first + second)
        || (char.IsLower(second[0]) && !_words.Contains($"{first}-{second}") && !first.Contains('-', StringComparison.Ordinal)
            && !Firsts.Value.Contains(first) && !(first.Length > 3 && second.Length > 3 && _words.Contains(first) && _words.Contains(second)));

    /// <summary>Scripts without spaces between words have none between lines.</summary>
    private static bool NeedsSpace(string end, string next) => end.Length > 0 && next.Length > 0 && !(IsWide(end[^1]) && IsWide(next[0]));

    private static bool IsWide(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var start = 0;
        var end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }
}

using System.Collections.Frozen;
using Lacuna.Intake.Files;

namespace Lacuna.Intake.Html;

/// <summary>Labels by which sites head what follows an article: related links, comments, sharing.</summary>
internal static class TerminalHeadings
{
    /// <summary>Longest label looked at, in characters.</summary>
    private const int Longest = 60;

    private static readonly FrozenSet<string> Whole = Load("whole").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Linked = Load("linked").ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Starts = [.. Load("start")];

    /// <summary>True when <paramref name="text"/> is such a label.</summary>
    /// <param name="text">A block.</param>
    /// <param name="onlyBeforeLinks">True when articles have such headings too ("Topics"), so that links have to follow.</param>
    public static bool Contain(string text, out bool onlyBeforeLinks)
    {
        onlyBeforeLinks = false;
        if (text.Length > Longest)
        {
            return false;
        }

        var folded = text.Trim(' ', ':', '.', '…', '!', '?', '»', '›', '>', '→', '-', '–').ToLowerInvariant();
        onlyBeforeLinks = Linked.Contains(folded);
        return onlyBeforeLinks || Whole.Contains(folded) || Array.Exists(Starts, start => folded.StartsWith(start, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Load(string how) => EmbeddedTable.Rows("terminal-headings.tsv").Where(row => row[0] == how).Select(row => row[1]);
}

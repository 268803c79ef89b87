using System.Collections.Frozen;
using Lacuna.Intake.Files;

namespace Lacuna.Intake.Html;

/// <summary>Labels by which sites head what follows an article: related links, comments, sharing.</summary>
internal static class TerminalHeadings
{
    /// <summary>Longest label looked at, in characters.</summary>
    private const int Longest = 60;

    private static readonly FrozenSet<string> Whole = EmbeddedTable.Rows("terminal-headings.tsv").Where(row => row[0] == "whole").Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Starts = [.. EmbeddedTable.Rows("terminal-headings.tsv").Where(row => row[0] == "start").Select(row => row[1])];

    /// <summary>True when <paramref name="text"/> is such a label.</summary>
    public static bool Contains(string text)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        var folded = text.Trim(' ', ':', '.', '…', '!', '?', '»', '›', '>', '→', '-', '–').ToLowerInvariant();
        return Whole.Contains(folded) || Starts.Any(start => folded.StartsWith(start, StringComparison.Ordinal));
    }
}

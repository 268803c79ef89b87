namespace Lacuna.Intake.Feeds;

/// <summary>Knows a feed by how its text begins.</summary>
internal static class FeedSigns
{
    /// <summary>Characters of junk allowed before the first tag: warnings of a script, blank lines.</summary>
    private const int LongestJunk = 1024;

    private static readonly string[] Prologs = ["<?xml", "<!--", "<!DOCTYPE"];

    private static readonly string[] Roots = ["<rss", "<feed", "<rdf:RDF", "<RDF", "<atom:feed", "<entry"];

    /// <summary>Offset of the first tag that can be of a feed, after what a broken server wrote before it; 0 when there is none.</summary>
    public static int StartOf(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, LongestJunk)];
        var first = int.MaxValue;
        foreach (var sign in (ReadOnlySpan<string>)[.. Prologs, .. Roots])
        {
            first = head.IndexOf(sign, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? Math.Min(at, first) : first;
        }

        return first == int.MaxValue ? 0 : first;
    }

    /// <summary>True for RSS and Atom.</summary>
    public static bool IsXml(ReadOnlySpan<char> start, string extension, string? contentType)
    {
        var isMeant = extension is ".rss" or ".atom" or ".rdf"
            || (contentType is not null && (contentType.Contains("rss", StringComparison.OrdinalIgnoreCase) || contentType.Contains("atom", StringComparison.OrdinalIgnoreCase)));
        var first = StartOf(start);
        if (!isMeant && extension != ".xml" && !start[..first].Trim(" \t\r\n\uFEFF").IsEmpty)
        {
            return false;
        }

        start = start[first..];
        while (start.Length > 1 && start[1] is '?' or '!')
        {
            // Declarations in square brackets hold tags' ends of their own.
            var end = start.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : start.IndexOf('[') is >= 0 and var inner && inner < start.IndexOf('>') ? "]" : ">";
            var length = start.IndexOf(end, StringComparison.Ordinal);
            start = length < 0 ? default : start[(length + end.Length)..];
            start = start.IndexOf('<') is >= 0 and var next ? start[next..] : default;
        }

        foreach (var root in Roots)
        {
            if (start.StartsWith(root, StringComparison.Ordinal) && start.Length > root.Length && !char.IsLetterOrDigit(start[root.Length]))
            {
                return true;
            }
        }

        return isMeant && !start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) && start.Length > 0;
    }

    /// <summary>True for JSON Feed.</summary>
    public static bool IsJson(ReadOnlySpan<char> start, string? contentType) => start is ['{', ..]
        && (start.Contains(JsonFeed.Mark, StringComparison.Ordinal) || start.Contains(JsonFeed.Mark.Replace("/", "\\/", StringComparison.Ordinal), StringComparison.Ordinal)
            || contentType?.Contains("feed+json", StringComparison.OrdinalIgnoreCase) is true);
}

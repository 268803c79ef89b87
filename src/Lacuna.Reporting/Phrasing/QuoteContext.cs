using Lacuna.Core.Evidences;

namespace Lacuna.Reporting.Phrasing;

/// <summary>The surroundings of a quote, cut at whole words, with an ellipsis where the document goes on.</summary>
public static class QuoteContext
{
    /// <summary>The words before; empty at the beginning of a text.</summary>
    public static string Before(Evidence evidence, string ellipsis)
    {
        var before = evidence.Before;
        if (before.Length < Evidence.ContextLength)
        {
            return before.TrimStart();
        }

        var blank = before.AsSpan().IndexOfAny(' ', '\n');
        return ellipsis + (blank >= 0 && blank + 1 < before.Length ? before[(blank + 1)..].TrimStart() : before);
    }

    /// <summary>The words after; empty at the end of a text.</summary>
    public static string After(Evidence evidence, string ellipsis)
    {
        var after = evidence.After;
        if (after.Length < Evidence.ContextLength)
        {
            return after.TrimEnd();
        }

        var blank = after.AsSpan().LastIndexOfAny(' ', '\n');
        return (blank > 0 ? after[..blank].TrimEnd() : after) + ellipsis;
    }
}

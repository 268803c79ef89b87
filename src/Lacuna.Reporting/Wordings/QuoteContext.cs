using Lacuna.Core.Evidences;

namespace Lacuna.Reporting.Wordings;

/// <summary>The surroundings of a quote, cut at whole words, with an ellipsis where the document goes on.</summary>
internal static class QuoteContext
{
    public static string Before(Evidence evidence, string ellipsis)
    {
        var before = evidence.Before;
        if (before.Length < Evidence.ContextLength)
        {
            return before;
        }

        var space = before.AsSpan().IndexOfAny(' ', '\n');
        return ellipsis + (space >= 0 && space + 1 < before.Length ? before[(space + 1)..] : before);
    }

    public static string After(Evidence evidence, string ellipsis)
    {
        var after = evidence.After;
        if (after.Length < Evidence.ContextLength)
        {
            return after;
        }

        var space = after.AsSpan().LastIndexOfAny(' ', '\n');
        return (space > 0 ? after[..space] : after) + ellipsis;
    }
}

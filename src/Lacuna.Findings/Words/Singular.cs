namespace Lacuna.Findings.Words;

/// <summary>Brings "sanctions" and "sanction" together, and nothing more: "effective" and "effect" are two things.</summary>
internal static class Singular
{
    /// <summary>The lower-case singular of <paramref name="word"/> when it looks like a regular plural; otherwise the word in lower case.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var lower = string.Create(word.Length, word, static (to, from) => from.ToLowerInvariant(to));
        return lower.Length < 4 || lower[^1] != 's' || lower[^2] is 's' or 'u' or 'i' ? lower
            : lower.EndsWith("ies", StringComparison.Ordinal) ? lower[..^3] + "y"
            : lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal)
                || lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("xes", StringComparison.Ordinal) ? lower[..^2]
            : lower[..^1];
    }
}

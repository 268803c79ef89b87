using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Lacuna.Findings.Asking;

namespace Lacuna.Web.Asking;

/// <summary>Values as they stand in an address. A browser sends a field that was left empty as an empty value.</summary>
internal static class Given
{
    /// <summary>The value without white space around it; null for an empty one.</summary>
    public static string? Words(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    /// <summary>True when something was given.</summary>
    public static bool Has([NotNullWhen(true)] string? value) => !string.IsNullOrWhiteSpace(value);

    /// <summary>The number of a page of a long list, from 1.</summary>
    /// <exception cref="QuestionException">It is no such number.</exception>
    public static int Page(string? value) => Words(value) is not { } given ? 1
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1_000_000 ? page
        : throw new QuestionException($"page '{given}' is no number of a page; leave it out for the first");
}

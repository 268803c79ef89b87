using System.Globalization;
using System.Text.RegularExpressions;

namespace Lacuna.Intake.Html.Metadata;

/// <summary>Finds a whole date in the path of an address: <c>/2022/04/05/</c>, <c>/2022-04-05-</c>, <c>/20220405</c>, <c>/2022/0405/</c>. A year and month alone date nothing.</summary>
internal static partial class UrlDate
{
    /// <summary>The date as <c>uuuu-MM-dd</c>; null when there is none.</summary>
    public static string? In(string? url) => url is not null && Date().Match(url) is { Success: true } match
        ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}")
        : null;

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}

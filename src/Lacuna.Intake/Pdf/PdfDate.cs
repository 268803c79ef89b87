using System.Text.RegularExpressions;

namespace Lacuna.Intake.Pdf;

/// <summary>Reads the dates of a PDF's own record (ISO 32000, 7.9.4).</summary>
internal static partial class PdfDate
{
    /// <summary><c>D:20220404180000+03'00'</c> as ISO 8601; null for anything else.</summary>
    public static string? Iso(string? date)
    {
        if (date is null || Form().Match(date) is not { Success: true } match)
        {
            return null;
        }

        var clock = match.Groups[4].Success ? $"T{match.Groups[4].Value}:{match.Groups[5].Value}:{(match.Groups[6].Success ? match.Groups[6].Value : "00")}" : "";
        var offset = clock.Length == 0 || !match.Groups[7].Success ? "" : match.Groups[7].Value is "Z" ? "Z" : $"{match.Groups[7].Value}{match.Groups[8].Value}:{(match.Groups[9].Success ? match.Groups[9].Value : "00")}";
        return $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}{clock}{offset}";
    }

    [GeneratedRegex(@"^\s*(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:([Z+-])(?:(\d\d)'?(\d\d)?)?)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

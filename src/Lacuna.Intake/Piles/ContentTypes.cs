using Lacuna.Intake.Decoding;

namespace Lacuna.Intake.Piles;

/// <summary>Reads content types as HTTP and MIME write them.</summary>
internal static class ContentTypes
{
    /// <summary>Type and subtype in lower case, without parameters; empty for none.</summary>
    public static string MainOf(string? contentType) => contentType is null ? "" : contentType.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The charset that it declares; null when it declares none that is known.</summary>
    public static string? CharsetOf(string? contentType)
    {
        if (contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at))
        {
            return null;
        }

        var label = contentType[(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'');
        return EncodingLabels.Find(label) is null ? null : label;
    }

    /// <summary>True for what pages are made with and what is no page: style, scripts, pictures, sound.</summary>
    public static bool IsNoDocument(string? contentType) => MainOf(contentType) is var main
        && (main is "text/css" || main.Contains("javascript", StringComparison.Ordinal) || main.Contains("ecmascript", StringComparison.Ordinal)
            || main.StartsWith("image/", StringComparison.Ordinal) || main.StartsWith("font/", StringComparison.Ordinal)
            || main.StartsWith("audio/", StringComparison.Ordinal) || main.StartsWith("video/", StringComparison.Ordinal));
}

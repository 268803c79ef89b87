using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lacuna.Intake.Sources;

namespace Lacuna.Intake.Html.Metadata;

/// <summary>The canonical address of a page, as it declares it.</summary>
internal static partial class PageAddress
{
    /// <summary>Absolute http address; that of the fetch when the page declares none that can be used, and null when nothing is known of a fetch.</summary>
    public static string? Find(IDocument page, MetaTags meta, string? fetched = null)
    {
        var declared = page.QuerySelector("link[rel~='canonical'][href]")?.GetAttribute("href");
        var shared = meta.First("og:url", "twitter:url", "dc.identifier")?.Value;
        return Original(Absolute(declared) ?? Absolute(shared) ?? Joined(page, shared, declared, fetched) ?? Absolute(fetched));
    }

    /// <summary>The address that a copy in the Internet Archive is of.</summary>
    private static string? Original(string? address) =>
        address is not null && Snapshot().Match(address) is { Success: true } copy ? copy.Groups[1].Value : address;

    [GeneratedRegex(@"^https?://web\.archive\.org/web/\d+[a-z_]*/(https?://.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Snapshot();

    private static string? Absolute(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && WebHosts.Of(uri) is not null ? uri.AbsoluteUri : null;

    /// <summary>A relative address is resolved against the page's base, when it names one, else against the address of the fetch.</summary>
    private static string? Joined(IDocument page, string? shared, string? declared, string? fetched) =>
        (Absolute(page.QuerySelector("base[href]")?.GetAttribute("href")) ?? Absolute(fetched)) is { } home && (declared ?? shared) is { } relative
            && Uri.TryCreate(new Uri(home), relative.Trim(), out var joined) ? Absolute(joined.AbsoluteUri) : null;
}

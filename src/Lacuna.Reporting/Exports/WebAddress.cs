namespace Lacuna.Reporting.Exports;

/// <summary>Addresses as formats take them that know nothing but well-formed ones.</summary>
internal static class WebAddress
{
    /// <summary>The address in ASCII; null when it is none of the web's.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;
}

namespace Lacuna.Web.Safety;

/// <summary>Addresses that documents bring along: only those of the web are made into links.</summary>
internal static class WebAddress
{
    /// <summary>The address as a link may carry it; null when it is none of the web.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}

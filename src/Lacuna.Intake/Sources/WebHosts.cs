namespace Lacuna.Intake.Sources;

/// <summary>Tells addresses of the web that can be used from those that merely look like one.</summary>
internal static class WebHosts
{
    /// <summary>
    /// Host of <paramref name="address"/> in ASCII; null when it is no http or https address, or when its host holds letters that none may have, on which
    /// the framework throws only when it is asked.
    /// </summary>
    public static string? Of(Uri? address)
    {
        if (address is null || !address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        try
        {
            return address.IdnHost is { Length: > 0 } host ? host.ToLowerInvariant() : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>True for an http or https address whose host cannot be asked for.</summary>
    public static bool IsBroken(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && Of(uri) is null;
}

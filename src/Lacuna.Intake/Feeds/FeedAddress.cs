using Lacuna.Intake.Sources;

namespace Lacuna.Intake.Feeds;

/// <summary>Makes addresses absolute.</summary>
internal static class FeedAddress
{
    /// <summary>The http or https address that <paramref name="address"/> gives, seen from the first of <paramref name="bases"/> that it can be resolved against; null for none.</summary>
    public static string? Resolve(string? address, params ReadOnlySpan<string?> bases)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address))
        {
            return null;
        }

        // A path is an absolute address of a file on some systems.
        if (address[0] is not ('/' or '\\') && Uri.TryCreate(address, UriKind.Absolute, out var absolute))
        {
            return IsWeb(absolute) ? absolute.AbsoluteUri : null;
        }

        foreach (var home in bases)
        {
            if (Uri.TryCreate(home, UriKind.Absolute, out var from) && IsWeb(from) && Uri.TryCreate(from, address, out var joined) && IsWeb(joined))
            {
                return joined.AbsoluteUri;
            }
        }

        return null;
    }

    private static bool IsWeb(Uri address) => WebHosts.Of(address) is not null;
}

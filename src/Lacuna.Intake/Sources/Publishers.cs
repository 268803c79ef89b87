using System.Collections.Frozen;
using Lacuna.Core.Documents;
using Lacuna.Intake.Files;

namespace Lacuna.Intake.Sources;

/// <summary>Tells from an address who published.</summary>
internal static class Publishers
{
    private static readonly Lazy<FrozenDictionary<string, Source>> Table = new(() => EmbeddedTable.Rows("publishers.tsv")
        .ToFrozenDictionary(row => row[0], row => new Source(row[1], row[2], row.Length > 3 && row[3].Length > 0 ? row[3] : null), StringComparer.OrdinalIgnoreCase));

    /// <summary>The source behind <paramref name="url"/>: a known publisher, else one named by its host. Null when there is no host.</summary>
    /// <param name="url">Absolute address.</param>
    /// <param name="ownName">What the page calls its outlet; taken over the host for outlets that no table knows.</param>
    public static Source? Of(string? url, string? ownName = null)
    {
        var host = HostOf(url);
        if (host is not null)
        {
            for (var from = host; from.Length > 0;)
            {
                if (Table.Value.TryGetValue(from, out var known))
                {
                    return known;
                }

                var dot = from.IndexOf('.', StringComparison.Ordinal);
                from = dot < 0 ? "" : from[(dot + 1)..];
            }
        }

        return ownName is { Length: > 0 } ? new Source(ownName) : host is null ? null : new Source(host);
    }

    /// <summary>Host of an http or https address, without "www."; null when there is none.</summary>
    public static string? HostOf(string? url)
    {
        if (WebHosts.Of(Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri : null) is not { } host)
        {
            return null;
        }

        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}

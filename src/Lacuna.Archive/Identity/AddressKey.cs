using System.Collections.Frozen;
using System.Text;

namespace Lacuna.Archive.Identity;

/// <summary>One writing for all addresses of one page.</summary>
/// <remarks>
/// Left out is what seldom tells pages apart: scheme, "www.", default ports, the slash at the end, fragments, parameters that track
/// readers, and the order of the others. A fragment that begins with "!" or "/" names a page and stays, as does the case of the path.
/// </remarks>
internal static class AddressKey
{
    private static readonly Lazy<(FrozenSet<string> Whole, string[] Beginnings)> Tracking = new(ReadTracking);

    /// <summary>The key of an address; of what is no web address, the text itself.</summary>
    public static string Of(string address)
    {
        address = address.Trim();
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            return address;
        }

        string host;
        try
        {
            host = uri.IdnHost.TrimEnd('.').ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            // The framework finds only now that no host can have such letters.
            return address;
        }

        var key = new StringBuilder(address.Length);
        key.Append(host.StartsWith("www.", StringComparison.Ordinal) && host.IndexOf('.', 4) > 0 ? host.AsSpan(4) : host);
        if (uri.Port is not (80 or 443))
        {
            key.Append(':').Append(System.Globalization.CultureInfo.InvariantCulture, $"{uri.Port}");
        }

        key.Append(Unescaped(uri.AbsolutePath).TrimEnd('/'));
        AppendQuery(key, uri.Query);
        if (uri.Fragment is ['#', '!' or '/', ..])
        {
            key.Append(uri.Fragment);
        }

        return key.ToString();
    }

    private static void AppendQuery(StringBuilder key, string query)
    {
        var kept = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(parameter => Unescaped(parameter.Replace('+', ' ').Replace(" ", "%20", StringComparison.Ordinal)))
            .Where(parameter => !IsTracking(parameter.Split('=')[0]))
            .OrderBy(parameter => parameter.Split('=')[0], StringComparer.Ordinal);
        var mark = '?';
        foreach (var parameter in kept)
        {
            key.Append(mark).Append(parameter);
            mark = '&';
        }
    }

    private static bool IsTracking(string name)
    {
        var lower = name.ToLowerInvariant();
        return Tracking.Value.Whole.Contains(lower) || Tracking.Value.Beginnings.Any(beginning => lower.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>Letters, digits and the four marks that need no escape stand as themselves; all other escapes in capitals (RFC 3986, 6.2.2).</summary>
    private static string Unescaped(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                var value = Convert.ToByte(text.Substring(i + 1, 2), 16);
                var character = (char)value;
                if (char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~')
                {
                    plain.Append(character);
                }
                else
                {
                    plain.Append('%').Append(text.AsSpan(i + 1, 2).ToString().ToUpperInvariant());
                }

                i += 2;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static (FrozenSet<string> Whole, string[] Beginnings) ReadTracking()
    {
        using var stream = typeof(AddressKey).Assembly.GetManifestResourceStream("tracking-parameters.txt")
            ?? throw new InvalidOperationException("tracking-parameters.txt is not embedded");
        using var reader = new StreamReader(stream);
        var names = reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        return (names.Where(name => !name.EndsWith('*')).ToFrozenSet(StringComparer.Ordinal), [.. names.Where(name => name.EndsWith('*')).Select(name => name[..^1])]);
    }
}

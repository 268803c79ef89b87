using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace Lacuna.Findings.Watching.Publishing;

/// <summary>Parts of an Atom feed (RFC 4287).</summary>
public static class AtomText
{
    /// <summary>Namespace of its elements.</summary>
    public const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A moment (RFC 3339).</summary>
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>True for an address that a reader of feeds can follow.</summary>
    public static bool IsWeb(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>A UUID of version 8 (RFC 9562, section 5.8) over words, as a URN: the same for the same words, for good.</summary>
    public static string IdOf(string what)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(what));
        var bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        var text = Convert.ToHexStringLower(bytes);
        return $"urn:uuid:{text[..8]}-{text[8..12]}-{text[12..16]}-{text[16..20]}-{text[20..]}";
    }

    /// <summary>Without what XML cannot hold: control characters and halves of a pair, which texts of the public do hold.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return clean.ToString();
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Web.Links;

/// <summary>Addresses of the site's pages. They name documents by the identity that their source gives them and versions by their texts, so that they survive a new import.</summary>
internal static class Addresses
{
    /// <summary>Hexadecimal digits of a hash that an address carries: a lookalike by chance is one in 2^64.</summary>
    private const int Digits = 16;

    /// <summary>A page with what is asked of it; parts with a null or empty value are left out.</summary>
    public static string Of(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var address = new StringBuilder(path);
        var mark = '?';
        foreach (var (name, value) in query)
        {
            if (!string.IsNullOrEmpty(value))
            {
                address.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(Whole(value)));
                mark = '&';
            }
        }

        return address.ToString();
    }

    /// <summary>The newest version of a document.</summary>
    public static string Document(string id) => Of("/document", ("id", id));

    /// <summary>One version of a document, for ever.</summary>
    public static string Version(DocumentVersion version) => Of("/document", ("id", version.DocumentId), ("version", version.ContentHash[..Digits]));

    /// <summary>The words of a piece of evidence, for ever: place, and a hash by which a lookalike is told from them.</summary>
    public static string Passage(Evidence evidence) => Of(
        "/document",
        ("id", evidence.Of.DocumentId),
        ("version", evidence.Of.ContentHash[..Math.Min(Digits, evidence.Of.ContentHash.Length)]),
        ("at", string.Create(CultureInfo.InvariantCulture, $"{evidence.At.Start}-{evidence.At.End}")),
        ("words", HashOfWords(evidence.Exact))) + "#passage";

    /// <summary>Everything known of an actor.</summary>
    public static string Actor(string id) => Of("/actor", ("id", id));

    /// <summary>The hash of a passage's words, as an address carries it.</summary>
    public static string HashOfWords(string exact) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(exact)))[..Digits];

    /// <summary>A lone surrogate, which no address can carry, becomes U+FFFD.</summary>
    private static string Whole(string value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Reading.Contacts;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Web.Links;

/// <summary>Addresses of the site's pages. They name documents by the identity that their source gives them and versions by their texts, so that they survive a new import.</summary>
internal static class Addresses
{
    /// <summary>Hexadecimal digits of a hash that an address carries: a lookalike by chance is one in 2^64.</summary>
    public const int Digits = 16;

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

    /// <summary>The changes that a version brought.</summary>
    public static string Changes(DocumentVersion version) => Of("/document/changes", ("id", version.DocumentId), ("version", version.ContentHash[..Digits]));

    /// <summary>The contact that a document tells of, however it is read and whatever else tells of it: the document, and the kind, first day and sides by which it is told from the document's other contacts.</summary>
    /// <param name="documentId">A document that tells of it, best a readout.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="on">Its first day; null when not told.</param>
    /// <param name="participants">Who took part.</param>
    public static string Contact(string documentId, ContactKind kind, LocalDate? on, IReadOnlyList<Actor> participants) => Of(
        "/contact",
        ("in", documentId),
        ("kind", kind.ToString().ToLowerInvariant()),
        ("on", on is { } day ? LocalDatePattern.Iso.Format(day) : null),
        ("with", string.Join(',', Parties.SidesOf(participants).Order(StringComparer.Ordinal))));

    /// <summary>Two documents side by side, as they are now; with versions, for ever.</summary>
    public static string Compare(string a, string b, string? versionOfA = null, string? versionOfB = null) =>
        Of("/compare", ("a", a), ("b", b), ("va", Short(versionOfA)), ("vb", Short(versionOfB)));

    /// <summary>Two versions side by side, for ever.</summary>
    public static string Compare(DocumentVersion a, DocumentVersion b) => Compare(a.DocumentId, b.DocumentId, a.ContentHash, b.ContentHash);

    /// <summary>Everything known of an actor.</summary>
    public static string Actor(string id) => Of("/actor", ("id", id));

    /// <summary>The hash of a passage's words, as an address carries it.</summary>
    public static string HashOfWords(string exact) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(exact)))[..Digits];

    /// <summary>The part of a content hash that addresses carry.</summary>
    private static string? Short(string? hash) => hash is { Length: > Digits } ? hash[..Digits] : hash;

    /// <summary>A lone surrogate, which no address can carry, becomes U+FFFD.</summary>
    private static string Whole(string value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
}

using System.Security.Cryptography;
using System.Text;
using Lacuna.Core.Documents;

namespace Lacuna.Archive.Identity;

/// <summary>What an item is known by, the surest first: the id that its source gives it, its address, its name.</summary>
internal static class ItemKeys
{
    private const int KeyLength = 16;

    /// <summary>The keys of a document, each once.</summary>
    public static List<byte[]> Of(Document document, string? sourceId)
    {
        var keys = new List<byte[]>(3);
        if (!string.IsNullOrWhiteSpace(sourceId))
        {
            keys.Add(Key("source", $"{document.Source?.Name}\n{sourceId.Trim()}"));
        }

        if (!string.IsNullOrWhiteSpace(document.Url))
        {
            keys.Add(OfAddress(document.Url));
        }

        if (!string.Equals(document.Id, document.Url, StringComparison.Ordinal))
        {
            keys.Add(OfName(document.Id));
        }

        return keys;
    }

    /// <summary>The key of an address.</summary>
    public static byte[] OfAddress(string address) => Key("address", AddressKey.Of(address));

    /// <summary>The key of a document's id: that of an address when it is one.</summary>
    public static byte[] OfName(string id) =>
        id.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || id.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? OfAddress(id)
            : Key("name", id);

    private static byte[] Key(string kind, string value) => SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{value}"))[..KeyLength];
}

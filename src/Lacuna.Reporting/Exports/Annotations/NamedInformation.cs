using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Lacuna.Reporting.Exports.Annotations;

/// <summary>Names for things that have no address.</summary>
internal static class NamedInformation
{
    /// <summary>The frozen text itself, by its hash (RFC 6920): <c>ni:///sha-256;…</c></summary>
    /// <param name="contentHash">Hexadecimal SHA-256.</param>
    public static string OfText(string contentHash) => $"ni:///sha-256;{Base64Url.EncodeToString(Convert.FromHexString(contentHash))}";

    /// <summary>A name that is the same in every export of the same thing (RFC 9562, version 8: the first bits of its SHA-256).</summary>
    public static string Uuid(string thing)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(thing))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}

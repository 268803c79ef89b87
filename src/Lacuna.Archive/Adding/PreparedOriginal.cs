using System.Security.Cryptography;
using Lacuna.Archive.Storing;
using Lacuna.Core.Documents;

namespace Lacuna.Archive.Adding;

/// <summary>Bytes that a document was read from, packed.</summary>
/// <param name="Hash">SHA-256 of the bytes.</param>
/// <param name="Packed">The bytes, packed as texts are.</param>
/// <param name="MediaType">As declared.</param>
/// <param name="FileName">As it came.</param>
internal sealed record PreparedOriginal(byte[] Hash, byte[] Packed, string? MediaType, string? FileName)
{
    public static PreparedOriginal Of(Original original)
    {
        var bytes = original.Bytes.Span;
        return new PreparedOriginal(SHA256.HashData(bytes), IsPacked(bytes) ? StoredText.PackAsIs(bytes) : StoredText.Pack(bytes), original.MediaType, original.FileName);
    }

    /// <summary>PDF and the ZIP of Word documents are packed inside; packing them again takes longer than all else and saves a twentieth.</summary>
    private static bool IsPacked(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF"u8) || bytes.StartsWith("PK"u8);
}

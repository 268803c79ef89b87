using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Lacuna.Archive.Storing;

/// <summary>Texts and marks as the file keeps them: one byte for the form, then the bytes, compressed where that pays.</summary>
internal static class StoredText
{
    private const byte Utf8 = 0, PackedUtf8 = 1, Utf16 = 2, PackedUtf16 = 3;

    /// <summary>Brotli quality. Of 1 to 11 on 6,800 texts of the record, 5 is the last at which a third less room still costs under twice the time.</summary>
    private const int Quality = 5;

    /// <summary>Brotli window, as a power of two: 256 KB, longer than all but a few texts.</summary>
    private const int Window = 18;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Packs a text. One that is no valid UTF-16 keeps its code units, since spans count them.</summary>
    public static byte[] Pack(string text)
    {
        try
        {
            return Pack(Strict.GetBytes(text), Utf8);
        }
        catch (EncoderFallbackException)
        {
            return Pack(MemoryMarshal.AsBytes(text.AsSpan()), Utf16);
        }
    }

    /// <summary>Packs bytes.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes) => Pack(bytes, Utf8);

    /// <summary>Packs bytes that would not become fewer.</summary>
    public static byte[] PackAsIs(ReadOnlySpan<byte> bytes)
    {
        var packed = new byte[5 + bytes.Length];
        packed[0] = Utf8;
        BitConverter.TryWriteBytes(packed.AsSpan(1), bytes.Length);
        bytes.CopyTo(packed.AsSpan(5));
        return packed;
    }

    /// <summary>The text that was packed.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static string UnpackText(byte[] packed)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(LengthOf(packed));
        try
        {
            var bytes = buffer.AsSpan(0, LengthOf(packed));
            UnpackTo(bytes, packed);
            return packed[0] is Utf16 or PackedUtf16 ? new string(MemoryMarshal.Cast<byte, char>(bytes)) : Encoding.UTF8.GetString(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The bytes that were packed.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Unpack(byte[] packed)
    {
        var bytes = new byte[LengthOf(packed)];
        UnpackTo(bytes, packed);
        return bytes;
    }

    /// <summary>How many bytes were packed.</summary>
    private static int LengthOf(byte[] packed)
    {
        if (packed.Length < 5)
        {
            throw new InvalidDataException("a stored text is cut off");
        }

        return BitConverter.ToInt32(packed, 1) is >= 0 and var length ? length : throw new InvalidDataException("a stored text is damaged");
    }

    private static void UnpackTo(Span<byte> bytes, byte[] packed)
    {
        var body = packed.AsSpan(5);
        switch (packed[0])
        {
            case Utf8 or Utf16 when body.Length == bytes.Length:
                body.CopyTo(bytes);
                break;
            case PackedUtf8 or PackedUtf16:
                if (!BrotliDecoder.TryDecompress(body, bytes, out var written) || written != bytes.Length)
                {
                    throw new InvalidDataException("a stored text cannot be unpacked");
                }

                break;
            default:
                throw new InvalidDataException("a stored text is damaged");
        }
    }

    private static byte[] Pack(ReadOnlySpan<byte> bytes, byte form)
    {
        var packed = new byte[5 + BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        var isSmaller = BrotliEncoder.TryCompress(bytes, packed.AsSpan(5), out var written, Quality, Window) && written < bytes.Length;
        packed[0] = isSmaller ? (byte)(form + 1) : form;
        if (!BitConverter.TryWriteBytes(packed.AsSpan(1), bytes.Length) || !BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("archives are kept on little-endian machines");
        }

        if (!isSmaller)
        {
            bytes.CopyTo(packed.AsSpan(5));
            written = bytes.Length;
        }

        return packed[..(5 + written)];
    }
}

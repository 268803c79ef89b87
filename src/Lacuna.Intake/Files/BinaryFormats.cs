namespace Lacuna.Intake.Files;

/// <summary>First bytes of formats that are not text, so that a refusal can name them.</summary>
internal static class BinaryFormats
{
    private static readonly (string Name, byte[] Start)[] Known =
    [
        ("PDF document", "%PDF-"u8.ToArray()),
        ("PNG image", [0x89, (byte)'P', (byte)'N', (byte)'G']),
        ("JPEG image", [0xFF, 0xD8, 0xFF]),
        ("GIF image", "GIF8"u8.ToArray()),
        ("ZIP archive or Office document", [(byte)'P', (byte)'K', 3, 4]),
        ("gzip archive", [0x1F, 0x8B]),
        ("bzip2 archive", "BZh"u8.ToArray()),
        ("xz archive", [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z']),
        ("Zstandard archive", [0x28, 0xB5, 0x2F, 0xFD]),
        ("7-Zip archive", [(byte)'7', (byte)'z', 0xBC, 0xAF]),
        ("RAR archive", "Rar!"u8.ToArray()),
        ("old Office document", [0xD0, 0xCF, 0x11, 0xE0]),
        ("RTF document", "{\\rtf"u8.ToArray()),
        ("ELF program", [0x7F, (byte)'E', (byte)'L', (byte)'F']),
        ("SQLite database", "SQLite format 3"u8.ToArray()),
        ("Ogg media", "OggS"u8.ToArray()),
        ("RIFF media", "RIFF"u8.ToArray()),
        ("MP3 audio", "ID3"u8.ToArray()),
    ];

    /// <summary>Name of the format that <paramref name="start"/> begins, or null.</summary>
    public static string? NameOf(ReadOnlySpan<byte> start)
    {
        foreach (var (name, bytes) in Known)
        {
            if (start.StartsWith(bytes))
            {
                return name;
            }
        }

        return null;
    }
}

using Lacuna.Intake.Mail;
using Lacuna.Intake.Warc;

namespace Lacuna.Intake.Files;

/// <summary>Knows formats that are more than a text by how their bytes begin.</summary>
internal static class FormatSigns
{
    /// <summary>Bytes of junk allowed before the mark of a PDF, as its readers allow.</summary>
    private const int LongestJunk = 1024;

    /// <summary>The format of <paramref name="sample"/>; null for text, and for what is not read.</summary>
    public static FileKind? Find(ReadOnlySpan<byte> sample, string name, string? contentType)
    {
        var text = sample.TrimStart(" \t\r\n"u8);
        var isPdf = name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || contentType?.Contains("/pdf", StringComparison.OrdinalIgnoreCase) is true;
        return sample switch
        {
            [0x1F, 0x8B, 8, ..] => FileKind.Gzip,
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => FileKind.Zip,
            _ when sample.StartsWith("%PDF-"u8) || (isPdf && sample[..Math.Min(sample.Length, LongestJunk)].IndexOf("%PDF-"u8) >= 0) => FileKind.Pdf,
            _ when WarcReader.IsMark(text) || WarcReader.IsWarcName(name) => FileKind.Warc,
            _ when MailSigns.IsMailbox(text) => FileKind.Mailbox,
            _ when MailSigns.IsLetter(sample, name, contentType) => FileKind.Mail,
            _ => null,
        };
    }
}

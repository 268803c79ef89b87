using System.Text;

namespace Lacuna.Intake.Mail;

/// <summary>Knows letters and mailboxes by how they begin.</summary>
internal static class MailSigns
{
    /// <summary>Fields that programs write, and no person at the head of a text.</summary>
    private static readonly string[] Machine = ["Received", "Message-ID", "MIME-Version", "Return-Path", "Delivered-To", "DKIM-Signature", "X-Mailer"];

    private static readonly string[] Usual = ["From", "To", "Date", "Subject", "Content-Type", "Reply-To", "Sender"];

    /// <summary>True for a letter (RFC 5322), named so or with at least two of the usual fields and one that programs write.</summary>
    public static bool IsLetter(ReadOnlySpan<byte> sample, string name, string? contentType)
    {
        if (name.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) || contentType?.StartsWith("message/rfc822", StringComparison.OrdinalIgnoreCase) is true)
        {
            return sample.Length > 0;
        }

        int machine = 0, usual = 0;
        foreach (var line in Encoding.Latin1.GetString(sample[..Math.Min(sample.Length, 1 << 14)]).AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
            {
                break;
            }

            if (line[0] is ' ' or '\t')
            {
                continue;
            }

            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].ContainsAnyExceptInRange('!', '~'))
            {
                return false;
            }

            machine += IsAmong(line[..colon], Machine) ? 1 : 0;
            usual += IsAmong(line[..colon], Usual) ? 1 : 0;
        }

        return machine > 0 && usual > 1;
    }

    /// <summary>True for a mailbox: a line that begins with "From " and holds a time, and a field below it.</summary>
    public static bool IsMailbox(ReadOnlySpan<byte> sample)
    {
        var end = sample.IndexOf((byte)'\n');
        return end > 0 && IsSeparator(sample) && sample[..end].Contains((byte)':');
    }

    /// <summary>True when <paramref name="bytes"/> begin with the line before a letter of a mailbox, and with a field below it.</summary>
    public static bool IsSeparator(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0 || !bytes.StartsWith("From "u8))
        {
            return false;
        }

        var below = bytes[(end + 1)..];
        var line = below[..(below.IndexOf((byte)'\n') is >= 0 and var stop ? stop : below.Length)];
        var colon = line.IndexOf((byte)':');
        return colon > 0 && !line[..colon].ContainsAnyExceptInRange((byte)'!', (byte)'~');
    }

    private static bool IsAmong(ReadOnlySpan<char> field, string[] names)
    {
        foreach (var name in names)
        {
            if (field.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Globalization;
using Lacuna.Intake.Piles;
using Lacuna.Intake.Warc;

namespace Lacuna.Intake.Mail;

/// <summary>Reads mailboxes in the mbox form, one letter at a time (RFC 4155, and the "From " lines of letters escaped as mboxo and mboxrd do).</summary>
internal static class MailboxReader
{
    private const int Step = 1 << 16;

    /// <summary>Longest "From " line with the field below it that is looked at, in bytes.</summary>
    private const int Reach = 2048;

    /// <summary>Every letter in <paramref name="content"/>, with what is attached.</summary>
    public static IEnumerable<IntakeItem> Read(ItemContent content, ContentReader reader)
    {
        var begin = content.After.First > 0 && content.Bytes.CanSeek ? content.After.First : 0;
        if (begin > 0)
        {
            content.Bytes.Position += begin;
        }

        var window = new ByteWindow(content.Bytes);
        while (window.Ensure(1))
        {
            var place = begin + window.Place;
            var letter = TakeLetter(window, reader.Options.MaximumDocumentBytes);
            if (content.IsPast(place))
            {
                continue;
            }

            var part = content.Part(place, string.Create(CultureInfo.InvariantCulture, $"{content.Origin}@{place}"), Stream.Null);
            if (letter is null)
            {
                yield return part.Refuse(RefusalReason.TooLarge, string.Create(CultureInfo.InvariantCulture, $"is larger than {reader.Options.MaximumDocumentBytes / (1 << 20)} MB, the most for one letter"));
                continue;
            }

            foreach (var item in reader.Read(part with { Bytes = new MemoryStream(letter), ContentType = "message/rfc822", Name = "" }))
            {
                yield return item;
            }
        }
    }

    /// <summary>Takes the letter that the window begins with, without the line before it; null when it is longer than may be held.</summary>
    private static byte[]? TakeLetter(ByteWindow window, long most)
    {
        var isTooLong = false;
        var from = 1;
        while (true)
        {
            var isMore = window.Ensure(from + Step);
            var end = FindSeparator(window.Bytes, from, isLast: !isMore);
            if (end >= 0 || !isMore)
            {
                end = end < 0 ? window.Bytes.Length : end;
                var letter = isTooLong || end > most ? null : LetterIn(window.Bytes[..end]);
                window.Take(end);
                return letter;
            }

            from = Math.Max(1, window.Bytes.Length - Reach);
            if (from > most)
            {
                isTooLong = true;
                window.Take(from - 1);
                from = 1;
            }
        }
    }

    private static int FindSeparator(ReadOnlySpan<byte> bytes, int from, bool isLast)
    {
        for (var at = from; bytes[at..].IndexOf("\nFrom "u8) is >= 0 and var next; at += next + 1)
        {
            var line = at + next + 1;
            var before = bytes[..(line - 1)];
            var isAfterBlank = before is [.., (byte)'\n'] or [.., (byte)'\n', (byte)'\r'];
            if (isAfterBlank && (isLast || bytes.Length - line >= Reach) && MailSigns.IsSeparator(bytes[line..Math.Min(bytes.Length, line + Reach)]))
            {
                return line;
            }
        }

        return -1;
    }

    private static byte[] LetterIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("From "u8))
        {
            bytes = bytes[(bytes.IndexOf((byte)'\n') + 1)..];
        }

        // One sign of escape is taken off every line of ">From ", ">>From " and so on.
        var letter = new MemoryStream(bytes.Length);
        while (bytes.IndexOf("\n>"u8) is >= 0 and var next)
        {
            letter.Write(bytes[..(next + 1)]);
            bytes = bytes[(next + 1)..];
            if (bytes.TrimStart((byte)'>').StartsWith("From "u8))
            {
                bytes = bytes[1..];
            }

            letter.Write(bytes[..1]);
            bytes = bytes[1..];
        }

        letter.Write(bytes);
        return letter.ToArray();
    }
}

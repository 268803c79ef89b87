using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Documents;

namespace Lacuna.Intake.Decoding;

/// <summary>
/// Bytes to text: byte order mark, then a declaration that the bytes bear out, then valid UTF-8, then detection.
/// Valid UTF-8 beats a declaration that says otherwise, since text in another encoding is UTF-8 by chance almost never.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Decodes <paramref name="bytes"/>. Never throws on what they hold.</summary>
    /// <param name="bytes">All bytes of the text.</param>
    /// <param name="declared">Label from a protocol or the text itself; null when none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        var (codePage, name, skip) = Choose(bytes, declared, notes);
        var text = EncodingLabels.Lenient(codePage).GetString(bytes[skip..]);
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            notes.Add(codePage == 65001 && Utf8Check.Of(bytes).Faults == 0
                ? new Note("encoding.lost", "The text holds replacement characters (U+FFFD): letters were lost before it was saved.")
                : new Note("encoding.replaced", $"Some bytes could not be read as {name}; each is shown as U+FFFD."));
        }

        return new DecodedText(text, name, notes.ToImmutable());
    }

    /// <summary>Code page, name and bytes to skip for <paramref name="bytes"/>, which are only the start of a file when <paramref name="isStart"/>.</summary>
    public static (int CodePage, string Name, int Skip) Choose(ReadOnlySpan<byte> bytes, string? declared, ImmutableArray<Note>.Builder notes, bool isStart = false)
    {
        if (ByteOrderMark.Find(bytes) is { } mark)
        {
            return mark;
        }

        if (ByteOrderMark.GuessUtf16(bytes) is { } wide)
        {
            notes.Add(new Note("encoding.guessed", $"The encoding was taken to be {wide.Name} without a byte order mark, because of its zero bytes."));
            return (wide.CodePage, wide.Name, 0);
        }

        var label = EncodingLabels.Find(declared);
        var check = Utf8Check.Of(bytes, isStart);
        if (check.IsUtf8 && !(check.IsAscii && check.HasEscape))
        {
            if (!check.IsAscii && label is not null && label.CodePage != 65001)
            {
                notes.Add(new Note("encoding.declaration-wrong", $"The text declares {declared!.Trim()} but is valid UTF-8, and was read so."));
            }

            return (65001, "UTF-8", 0);
        }

        if (label is not null && !label.Name.StartsWith("UTF-", StringComparison.Ordinal))
        {
            return ReadAsDeclared(bytes, declared!, label, notes);
        }

        if (declared is not null)
        {
            notes.Add(new Note("encoding.declaration-wrong", label is null
                ? $"The declared encoding \"{declared.Trim()}\" is not known."
                : $"The text declares {label.Name} but is not."));
        }

        return Detect(bytes, notes);
    }

    private static (int CodePage, string Name, int Skip) ReadAsDeclared(ReadOnlySpan<byte> bytes, string declared, EncodingLabel label, ImmutableArray<Note>.Builder notes)
    {
        if (label.IsNear)
        {
            notes.Add(new Note("encoding.mapped", $"The declared encoding {declared.Trim()} is not supported; {label.Name} was used."));
        }

        return (label.CodePage, label.Name, 0);
    }

    private static (int CodePage, string Name, int Skip) Detect(ReadOnlySpan<byte> bytes, ImmutableArray<Note>.Builder notes)
    {
        var page = EncodingDetector.Guess(bytes);
        var name = EncodingLabels.NameOf(page);
        notes.Add(new Note("encoding.guessed", $"The encoding was guessed to be {name}; words with marks on letters may be wrong."));
        return (page, name, 0);
    }
}

using System.Text;

namespace Lacuna.Intake.Fetching.Robots;

/// <summary>The path of a rule in a robots.txt, with <c>*</c> for anything and a last <c>$</c> for the end (RFC 9309, section 2.2.3).</summary>
internal sealed class RobotsPattern
{
    private readonly string[] _parts;
    private readonly bool _toEnd;

    public RobotsPattern(string path)
    {
        Length = path.Length;
        _toEnd = path.EndsWith('$');
        _parts = [.. (_toEnd ? path[..^1] : path).Split('*').Select(Normalised)];
    }

    /// <summary>By how many characters it was written; the longest match wins.</summary>
    public int Length { get; }

    /// <summary>True when the pattern holds for <paramref name="path"/>, which is normalised. Each part is looked for once, so no text makes it slow.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = _parts[0].Length;
        for (var i = 1; i < _parts.Length; i++)
        {
            var isLast = i == _parts.Length - 1;
            if (isLast && _toEnd)
            {
                return path.Length - at >= _parts[i].Length && path.EndsWith(_parts[i], StringComparison.Ordinal);
            }

            var found = path.IndexOf(_parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + _parts[i].Length;
        }

        return !_toEnd || at == path.Length;
    }

    /// <summary>One spelling for all: what needs no escape stands without one, all else has one in capitals (RFC 9309, section 2.2.2).</summary>
    public static string Normalised(string path)
    {
        var plain = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            var letter = bytes[i];
            if (letter == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                letter = (byte)((Uri.FromHex((char)bytes[i + 1]) << 4) | Uri.FromHex((char)bytes[i + 2]));
                i += 2;
                AppendEscapedUnless(plain, letter, char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~');
            }
            else
            {
                AppendEscapedUnless(plain, letter, letter is > 0x20 and < 0x7F);
            }
        }

        return plain.ToString();
    }

    private static void AppendEscapedUnless(StringBuilder plain, byte letter, bool isPlain)
    {
        if (isPlain)
        {
            plain.Append((char)letter);
        }
        else
        {
            plain.Append('%').Append(Convert.ToHexString([letter]));
        }
    }
}

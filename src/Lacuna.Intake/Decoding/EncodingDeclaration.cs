using System.Text;
using System.Text.RegularExpressions;

namespace Lacuna.Intake.Decoding;

/// <summary>Finds the encoding that a page or an XML file declares in its first bytes.</summary>
internal static partial class EncodingDeclaration
{
    /// <summary>Bytes looked at. Browsers look at 1024 and begin again when a declaration comes later; a page of the evaluation has it after 15,000 bytes of script.</summary>
    private const int Reach = 1 << 16;

    /// <summary>The label declared at the start of <paramref name="bytes"/>, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        if (XmlDeclaration().Match(start) is { Success: true } xml)
        {
            return xml.Groups[1].Value;
        }

        foreach (Match meta in Meta().Matches(start))
        {
            if (Charset().Match(meta.Value) is { Success: true } charset)
            {
                return charset.Groups[1].Value;
            }
        }

        return null;
    }

    [GeneratedRegex("""^\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex("<meta[^>]{1,400}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meta();

    [GeneratedRegex("""charset\s*=\s*["']?\s*([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}

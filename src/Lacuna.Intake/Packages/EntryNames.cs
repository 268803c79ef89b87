using System.Text;
using Lacuna.Intake.Decoding;

namespace Lacuna.Intake.Packages;

/// <summary>Names of the entries of archives.</summary>
internal static class EntryNames
{
    private const char Unreadable = '\uFFFD';

    /// <summary>
    /// The name that was read as Latin-1, in the encoding that it is in: archives of Windows hold names in the code page of the machine that packed
    /// them, without saying which. Separators become slashes.
    /// </summary>
    public static string Decode(string name)
    {
        var isAscii = true;
        foreach (var c in name)
        {
            if (c > 0xFF)
            {
                // Marked as UTF-8, and read so.
                return name.Replace('\\', '/');
            }

            isAscii &= c < 0x80;
        }

        return (isAscii ? name : TextDecoder.Decode(Encoding.Latin1.GetBytes(name)).Text).Replace('\\', '/');
    }

    /// <summary>The name without what would break a line or a terminal.</summary>
    public static string Shown(string name) => name.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 ? name : string.Create(name.Length, name, (shown, from) =>
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = from[i] < ' ' ? Unreadable : from[i];
        }
    });
}

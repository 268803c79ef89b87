using System.Security.Cryptography;
using System.Text;

namespace Lacuna.Findings.Watching.Events;

/// <summary>Names events by what happened, so that one that is found again after a restart is known again.</summary>
internal static class EventId
{
    /// <summary>A UUID of version 8 (RFC 9562, section 5.8) over the kind and the parts, as a URN.</summary>
    public static string Of(WatchEventKind kind, params ReadOnlySpan<string> parts) => OfText($"{kind}\n{string.Join('\n', parts)}");

    /// <summary>The same for the feed of a watch over some addresses.</summary>
    public static string OfFeed(IEnumerable<string> addresses) => OfText($"feed\n{string.Join('\n', addresses)}");

    private static string OfText(string what)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(what));
        var bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        var text = Convert.ToHexStringLower(bytes);
        return $"urn:uuid:{text[..8]}-{text[8..12]}-{text[12..16]}-{text[16..20]}-{text[20..]}";
    }
}

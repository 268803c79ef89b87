using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lacuna.Findings.Watching.Events;
using Lacuna.Intake.Fetching;

namespace Lacuna.Findings.Watching.Publishing;

/// <summary>Sends events to a webhook, each as one JSON object, signed where there is a secret.</summary>
/// <param name="poster">Sends.</param>
/// <param name="address">Where to.</param>
/// <param name="secret">Shared with the receiver; null to send unsigned.</param>
/// <param name="clock">Now.</param>
internal sealed class Webhook(IPoster poster, Uri address, string? secret, TimeProvider clock)
{
    /// <summary>Sends one event once.</summary>
    /// <returns>Why it was not taken; null when it was.</returns>
    public Task<string?> SendAsync(WatchEvent found, CancellationToken cancellation)
    {
        var body = WatchEventJson.Of(found);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Lacuna-Event-Id"] = found.Id,
            ["Lacuna-Event-Kind"] = found.Kind.ToString(),
        };
        if (secret is not null)
        {
            var time = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            headers["Lacuna-Timestamp"] = time;
            headers["Lacuna-Signature"] = Signature(secret, time, body);
        }

        return poster.PostAsync(address, body, headers, cancellation);
    }

    /// <summary><c>sha256=</c> and the HMAC-SHA256, in lower-case hexadecimal, over the timestamp, a full stop and the body. The timestamp is under it, so that an old message cannot be sent again by others.</summary>
    public static string Signature(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp + "."), .. body];
        return $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}";
    }
}

using System.Globalization;
using System.Net;
using Lacuna.Intake.Fetching.Bodies;

namespace Lacuna.Intake.Fetching;

/// <summary>Makes a <see cref="Reply"/> of an answer of HTTP.</summary>
internal static class ReplyReader
{
    /// <summary>Kinds of content that hold no text to read.</summary>
    private static readonly string[] Textless = ["image/", "audio/", "video/", "font/"];

    /// <summary>Reads <paramref name="response"/>, its content included.</summary>
    /// <param name="response">The answer, of which only the head was read.</param>
    /// <param name="address">What was asked.</param>
    /// <param name="limits">What is taken of it.</param>
    /// <param name="now">For dates in it.</param>
    /// <param name="progress">Called after each step.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Reply> ReadAsync(HttpResponseMessage response, Uri address, ReplyLimits limits, DateTimeOffset now, Action progress, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308)
        {
            return RedirectOf(response, address, status);
        }

        if (status == 304 && limits.Known is not null)
        {
            return new Reply(status) { Validators = ValidatorsOf(response, address) ?? limits.Known };
        }

        if (status is not (200 or 203))
        {
            return Reply.Failed(Told(status), status is 202 or 408 or 425 or 429 or 500 or 502 or 503 or 504 or > 505, status) with { RetryAfter = RetryAfterOf(response, now) };
        }

        var kind = First(response.Content.Headers.NonValidated, "Content-Type");
        if (Array.Find(Textless, start => kind?.TrimStart().StartsWith(start, StringComparison.OrdinalIgnoreCase) == true) is { } textless)
        {
            return Reply.Refused($"it is {(textless is "image/" or "audio/" ? "an" : "a")} {textless[..^1]}, not text", status);
        }

        var coding = string.Join(',', response.Content.Headers.NonValidated.TryGetValues("Content-Encoding", out var codings) ? codings : default).Trim().ToLowerInvariant();
        if (!BodyReader.Knows(coding))
        {
            return Reply.Failed($"it is packed in a way that was not asked for ({coding})", mayPass: false, status);
        }

        if (!limits.CutsOff && response.Content.Headers.ContentLength > limits.MostBytes)
        {
            return TooLarge(limits, status);
        }

        var wire = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        return await BodyReader.ReadAsync(wire, coding, limits.MostBytes, limits.CutsOff, progress, cancellation).ConfigureAwait(false) is { } body
            ? new Reply(status) { Body = body, ContentType = kind, Validators = ValidatorsOf(response, address) }
            : TooLarge(limits, status);
    }

    private static Reply RedirectOf(HttpResponseMessage response, Uri address, int status) =>
        First(response.Headers.NonValidated, "Location") is { Length: > 0 } location && Uri.TryCreate(address, location, out var next)
            ? new Reply(status) { Location = next }
            : Reply.Failed($"answered {status.ToString(CultureInfo.InvariantCulture)} without saying where to", mayPass: false, status);

    private static Reply TooLarge(ReplyLimits limits, int status) => Reply.Refused(
        string.Create(CultureInfo.InvariantCulture, $"it is larger than {limits.MostBytes / (double)(1 << 20):0.##} MB, the most that is taken"), status);

    private static string Told(int status)
    {
        var name = Enum.IsDefined((HttpStatusCode)status) ? $" ({string.Concat(((HttpStatusCode)status).ToString().Select(Spaced))})" : "";
        return $"answered {status.ToString(CultureInfo.InvariantCulture)}{name}";
    }

    private static string Spaced(char letter, int at) => char.IsAsciiLetterUpper(letter) ? (at == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString();

    private static Validators? ValidatorsOf(HttpResponseMessage response, Uri address) =>
        Validators.Of(address, First(response.Headers.NonValidated, "ETag"), First(response.Content.Headers.NonValidated, "Last-Modified"));

    private static TimeSpan? RetryAfterOf(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };

    private static string? First(System.Net.Http.Headers.HttpHeadersNonValidated headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}

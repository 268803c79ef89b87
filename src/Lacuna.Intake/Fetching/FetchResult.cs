using NodaTime;

namespace Lacuna.Intake.Fetching;

/// <summary>What came of a fetch.</summary>
/// <param name="Requested">The address asked for.</param>
/// <param name="Address">The address that gave the answer, after redirects.</param>
/// <param name="Kind">What came of it.</param>
/// <param name="At">When the answer came.</param>
public sealed record FetchResult(Uri Requested, Uri Address, FetchKind Kind, Instant At)
{
    /// <summary>The content, unpacked; empty unless it was fetched.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Content type as the server wrote it, with its charset: <c>text/html; charset=windows-1251</c>. Null when it gave none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Status of HTTP; null when there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>For the next fetch; null when the server gave none.</summary>
    public Validators? Validators { get; init; }

    /// <summary>Where the site says the page lives now and for good, when that is not the address asked for; null otherwise.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>Why there is no content, in one sentence without the address; null when there is.</summary>
    public string? Reason { get; init; }

    /// <summary>True when a later try may fare better: no answer, too many requests, a server in trouble.</summary>
    public bool MayPass { get; init; }

    /// <summary>Before when the host asks not to be asked again; null when it does not say.</summary>
    public Instant? NotBefore { get; init; }
}

namespace Lacuna.Intake.Fetching;

/// <summary>What one request brought.</summary>
/// <param name="Status">Status of HTTP; null when there was no answer.</param>
internal sealed record Reply(int? Status)
{
    /// <summary>The content, unpacked.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>As sent.</summary>
    public string? ContentType { get; init; }

    /// <summary>As sent.</summary>
    public Validators? Validators { get; init; }

    /// <summary>Where a redirect leads; null for other answers.</summary>
    public Uri? Location { get; init; }

    /// <summary>How long the host asks to be left alone; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Why there is no content, in one sentence; null when there is, and for redirects and unchanged pages.</summary>
    public string? Reason { get; init; }

    /// <summary>True when a rule of ours kept the content out.</summary>
    public bool IsRefused { get; init; }

    /// <summary>True when a later try may fare better.</summary>
    public bool MayPass { get; init; }

    public static Reply Refused(string reason, int? status = null) => new(status) { Reason = reason, IsRefused = true };

    public static Reply Failed(string reason, bool mayPass, int? status = null) => new(status) { Reason = reason, MayPass = mayPass };
}

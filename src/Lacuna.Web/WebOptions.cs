using System.Net;

namespace Lacuna.Web;

/// <summary>How the site is served.</summary>
public sealed record WebOptions
{
    /// <summary>The archive file; made when there is none, and then filled with the samples when <see cref="Samples"/> names them.</summary>
    public required string Archive { get; init; }

    /// <summary>Version of Lacuna, as written into reports.</summary>
    public required string Version { get; init; }

    /// <summary>Address listened on; the loopback address when not given.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>Port listened on; 0 for any that is free.</summary>
    public int Port { get; init; } = 5187;

    /// <summary>Further names by which browsers may call the site, besides those of the loopback address.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Folder of the record that a new archive is filled with; null to begin empty.</summary>
    public string? Samples { get; init; }

    /// <summary>True to show without taking in, correcting or removing anything.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>True to read by rules alone.</summary>
    public bool RulesOnly { get; init; }

    /// <summary>True to ask for tokens on the loopback address too; elsewhere they are always asked for.</summary>
    public bool RequireToken { get; init; }

    /// <summary>File with the certificate and its key, PFX or PEM, by which the site is served over https; null for http.</summary>
    public string? Certificate { get; init; }

    /// <summary>True to write structured logs, one JSON object a line, to standard error; else one line a fault.</summary>
    public bool LogJson { get; init; }

    /// <summary>Tells of the cluster that works for the record, its silos and imports, as lines of text; null where there is none.</summary>
    public Func<CancellationToken, Task<string>>? Cluster { get; init; }

    /// <summary>How often may be asked.</summary>
    public RequestLimits Limits { get; init; } = new();

    /// <summary>True when nobody gets in without a token.</summary>
    public bool NeedsToken => RequireToken || !IPAddress.TryParse(Address, out var address) || !IPAddress.IsLoopback(address);

    /// <summary>How long a visitor is left without a page while an answer is worked out; then a page comes that says so.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Source of "now".</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

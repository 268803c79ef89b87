namespace Lacuna.Web;

/// <summary>How often one account, or one address where there are no accounts, may ask.</summary>
public sealed record RequestLimits
{
    /// <summary>Requests a second in the long run from the machine itself. Default 200: ten times what people at one record ask.</summary>
    public int HerePerSecond { get; init; } = 200;

    /// <summary>Requests a second in the long run from elsewhere. Default 20.</summary>
    public int PerSecond { get; init; } = 20;

    /// <summary>Seconds' worth of requests that may come at once. Default 10.</summary>
    public int Burst { get; init; } = 10;

    /// <summary>Attempts to sign in within five minutes from one address. Default 10.</summary>
    public int SignIns { get; init; } = 10;

    /// <summary>Drafts that programs may have checked within a minute. Default 30: a check takes a second or two of all processors.</summary>
    public int Checks { get; init; } = 30;
}

namespace Lacuna.Benchmarks.Scaling;

/// <summary>How a simulated import goes while an archive has a certain size.</summary>
/// <param name="Held">Documents held.</param>
/// <param name="PerSecond">Documents a second.</param>
/// <param name="Reading">Share of the reading cores that works, from 0 to 1.</param>
/// <param name="Importing">Share of the importing machine's cores.</param>
/// <param name="Serving">Share of the server's cores.</param>
/// <param name="Locked">Share of the time for which the archive is locked.</param>
/// <param name="Waiting">Share of the time for which it is locked and waits for disks.</param>
internal sealed record Stretch(double Held, double PerSecond, double Reading, double Importing, double Serving, double Locked, double Waiting)
{
    /// <summary>What is used most, with its share.</summary>
    public (string Name, double Share) Bottleneck => new[]
    {
        ("reading cores", Reading),
        ("importing machine", Importing),
        ("server's cores", Serving),
        (Waiting > Locked / 2 ? "the one writer, waiting for disks" : "the one writer", Locked),
    }.MaxBy(static part => part.Item2);
}

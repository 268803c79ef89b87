namespace Lacuna.Intake.Fetching;

/// <summary>Sends something to an address that a person named.</summary>
public interface IPoster
{
    /// <summary>Sends <paramref name="json"/> once. What the network does never throws.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="json">UTF-8.</param>
    /// <param name="headers">Further headers.</param>
    /// <param name="cancellation">Ends the wait at once.</param>
    /// <returns>Why it was not taken, in one sentence; null when it was taken (an answer of 200 to 299).</returns>
    Task<string?> PostAsync(Uri address, ReadOnlyMemory<byte> json, IReadOnlyDictionary<string, string> headers, CancellationToken cancellation = default);
}

namespace Lacuna.Intake.Fetching;

/// <summary>Gets what stands at an address.</summary>
public interface IFetcher
{
    /// <summary>Gets one address. What the network does never throws: it comes as a result that is refused or failed, with the reason.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellation">Ends the wait at once.</param>
    Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation = default);
}

using System.Globalization;
using System.Net.Http.Headers;
using Lacuna.Intake.Fetching.Guarding;

namespace Lacuna.Intake.Fetching;

/// <summary>Sends JSON to webhooks, by the rules for addresses that hold for fetching: no private network unless it is allowed, no redirect.</summary>
public sealed class Poster : IPoster, IDisposable
{
    private readonly FetcherOptions _options;
    private readonly AddressRules _addresses;
    private readonly HttpMessageInvoker _client;

    /// <summary>A poster with the limits and allowances given.</summary>
    public Poster(FetcherOptions? options = null)
    {
        _options = options ?? new FetcherOptions();
        _addresses = new AddressRules(new NetworkGuard(_options.AllowedNetworks), _options.AllowedPorts);
        _client = new HttpMessageInvoker(GuardedConnector.HandlerFor(_addresses, _options));
    }

    /// <inheritdoc/>
    public async Task<string?> PostAsync(Uri address, ReadOnlyMemory<byte> json, IReadOnlyDictionary<string, string> headers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(headers);
        if (_addresses.WhyRefused(address) is { } refusal)
        {
            return refusal;
        }

        using var limit = new CancellationTokenSource(_options.StallTime, _options.Clock);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(json) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            request.Headers.TryAddWithoutValidation("User-Agent", Fetcher.UserAgent(_options.Contact));
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            using var response = await _client.SendAsync(request, any.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? null : $"answered {((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)}";
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested && HttpSender.Told(fault, limit.IsCancellationRequested, stalled: false) is { } told)
        {
            return told.Reason;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}

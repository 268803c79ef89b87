using System.Net.Sockets;
using System.Security.Authentication;
using Lacuna.Intake.Fetching.Bodies;
using Lacuna.Intake.Fetching.Guarding;

namespace Lacuna.Intake.Fetching;

/// <summary>Sends one request and reads its answer within the limits.</summary>
internal sealed class HttpSender : IDisposable
{
    private readonly FetcherOptions _options;
    private readonly HttpMessageInvoker _client;

    public HttpSender(AddressRules addresses, FetcherOptions options)
    {
        _options = options;
        _client = new HttpMessageInvoker(GuardedConnector.HandlerFor(addresses, options));
    }

    /// <summary>Asks for <paramref name="address"/> once.</summary>
    public async Task<Reply> SendAsync(Uri address, ReplyLimits limits, CancellationToken cancellation)
    {
        _options.BeforeRequest();
        using var whole = new CancellationTokenSource(_options.RequestTime, _options.Clock);
        using var stall = new CancellationTokenSource(_options.StallTime + _options.ConnectTime, _options.Clock);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(cancellation, whole.Token, stall.Token);
        try
        {
            using var request = RequestFor(address, limits);
            using var response = await _client.SendAsync(request, any.Token).ConfigureAwait(false);
            stall.CancelAfter(_options.StallTime);
            return await ReplyReader.ReadAsync(response, address, limits, _options.Clock.GetUtcNow(), () => stall.CancelAfter(_options.StallTime), any.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested && Told(fault, whole.IsCancellationRequested, stall.IsCancellationRequested) is { } reply)
        {
            return reply;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private HttpRequestMessage RequestFor(Uri address, ReplyLimits limits)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", Fetcher.UserAgent(_options.Contact));
        request.Headers.TryAddWithoutValidation("Accept", limits.Accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", BodyReader.Codings);
        if (Validators.Sendable(limits.Known?.ETag) is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (Validators.Sendable(limits.Known?.LastModified) is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return request;
    }

    /// <summary>The sentence for a fault of the network; null for a fault of ours.</summary>
    internal static Reply? Told(Exception fault, bool tookTooLong, bool stalled)
    {
        if (fault is OperationCanceledException)
        {
            return Reply.Failed(tookTooLong ? "took longer than the time for one request" : stalled ? "sent nothing for too long" : "could not be connected to in time", mayPass: true);
        }

        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case RefusedAddressException refused:
                    return Reply.Refused(refused.Message);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }:
                    return Reply.Failed("there is no such host", mayPass: false);
                case AuthenticationException:
                    return Reply.Failed($"no trusted connection: {OneLine(cause)}", mayPass: false);
                case InvalidDataException:
                    return Reply.Failed("its packed content is damaged", mayPass: true);
            }
        }

        return fault is HttpRequestException or IOException or SocketException ? Reply.Failed($"no whole answer: {OneLine(fault.GetBaseException())}", mayPass: true) : null;
    }

    private static string OneLine(Exception fault) => fault.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lacuna.Tests.Web;

/// <summary>A server on loopback that says exactly what a test tells it to, faults of HTTP included.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public LoopbackServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>What to do for a request to a path, given with its query; others are answered with 404.</summary>
    public ConcurrentDictionary<string, Func<WebRequest, NetworkStream, CancellationToken, Task>> Routes { get; } = new(StringComparer.Ordinal);

    /// <summary>The requests so far, in order.</summary>
    public ConcurrentQueue<WebRequest> Requests { get; } = new();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Uri At(string path) => new($"http://127.0.0.1:{Port}{path}");

    /// <summary>Answers a path with text.</summary>
    public void Page(string path, string body, string contentType = "text/html; charset=utf-8", string headers = "") =>
        Bytes(path, Encoding.UTF8.GetBytes(body), contentType, headers);

    /// <summary>Answers a path with bytes.</summary>
    public void Bytes(string path, byte[] body, string contentType, string headers = "") =>
        Routes[path] = async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nContent-Length: {body.Length}\r\n{headers}Connection: close\r\n\r\n"), cancellation);
            await stream.WriteAsync(body, cancellation);
        };

    /// <summary>Answers a path with a status and headers, each ended by a line end.</summary>
    public void Status(string path, int status, string headers = "") => Raw(path, $"HTTP/1.1 {status} Told\r\nContent-Length: 0\r\n{headers}Connection: close\r\n\r\n");

    /// <summary>Answers a path with exactly these characters.</summary>
    public void Raw(string path, string answer) =>
        Routes[path] = (_, stream, cancellation) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer), cancellation).AsTask();

    public int Count(string path) => Requests.Count(request => request.Path == path);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(async () =>
                {
                    using (client)
                    {
                        try
                        {
                            await AnswerAsync(client.GetStream(), _stop.Token);
                        }
                        catch (Exception fault) when (fault is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
                        {
                            // The client went away, as tests of limits mean it to.
                        }
                    }
                });
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream, CancellationToken cancellation)
    {
        if (await WebRequest.ReadAsync(stream, cancellation) is not { } request)
        {
            return;
        }

        Requests.Enqueue(request);
        if (Routes.TryGetValue(request.Path, out var answer))
        {
            await answer(request, stream, cancellation);
        }
        else
        {
            await stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), cancellation);
        }

        await stream.FlushAsync(cancellation);
    }
}

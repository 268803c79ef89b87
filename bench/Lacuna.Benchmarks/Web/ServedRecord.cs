using System.Diagnostics;
using System.Globalization;

namespace Lacuna.Benchmarks.Web;

/// <summary>A <c>lacuna serve</c> process of its own on a free port of the loopback address.</summary>
internal sealed class ServedRecord : IDisposable
{
    private readonly Process _process;

    private ServedRecord(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64, PooledConnectionLifetime = Timeout.InfiniteTimeSpan }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>Memory that the process has in use, in MB: anonymous pages, so that a file that the system keeps in memory does not count.</summary>
    public double Megabytes
    {
        get
        {
            var status = $"/proc/{_process.Id.ToString(CultureInfo.InvariantCulture)}/status";
            if (File.Exists(status) && File.ReadLines(status).FirstOrDefault(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)) is { } line)
            {
                return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
            }

            _process.Refresh();
            return _process.PrivateMemorySize64 / 1048576.0;
        }
    }

    /// <summary>Starts one.</summary>
    /// <param name="archive">The archive; null for the first run, with a folder of its own for the visitor's record.</param>
    /// <param name="home">Where the visitor's record lies on a first run.</param>
    public static async Task<ServedRecord> StartAsync(string? archive, string home)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, Environment = { ["XDG_DATA_HOME"] = home } };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "lacuna.dll"), "serve", "--port", "0", .. archive is null ? [] : new[] { "--archive", archive }])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("lacuna serve ended before it listened");
        _ = process.StandardOutput.ReadToEndAsync();
        return new ServedRecord(process, new Uri(line.Split(' ')[0]));
    }

    /// <summary>Asks for a page as a browser does: whole, and in HTML.</summary>
    public async Task<HttpResponseMessage> LookAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Accept.ParseAdd(address.StartsWith("/chart", StringComparison.Ordinal) ? "image/svg+xml" : "text/html");
        return await Client.SendAsync(request);
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}

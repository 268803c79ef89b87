using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Lacuna.Tests.Postgres;

/// <summary>
/// A PostgreSQL server of the tests' own, in a temporary folder, on a free port of loopback, without safety against power cuts.
/// It stops and its folder goes when this process ends, however it ends: a small shell that started it waits at the other end of a pipe.
/// This process does not wait for that at its end: with the tens of thousands of files of a schema a test, it may take longer than the ten seconds
/// that the test runner gives a process which has run its tests.
/// </summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>
    /// Makes the database if there is none yet, starts the server (as another user where we are root, whom it refuses), then waits for a signal's name:
    /// sends it, waits until the server and the children of a killed one (which hold its memory for a moment) are gone, and keeps the folder.
    /// When the pipe closes without a signal, our process is gone or done: stops at once and removes the folder.
    /// It asks for that again and again, since a server that is still starting does not hear it.
    /// </summary>
    private const string Keeper = """
        trap '' INT TERM
        folder=$1 programs=$2 port=$3 as=
        exec >>"$folder/log" 2>&1
        if [ "$(id -u)" = 0 ]; then
          user=postgres; id -u postgres || user=nobody
          as="setpriv --reuid $user --clear-groups --"
          chown $user "$folder"
        fi
        cd "$folder"
        [ -d data ] || $as "$programs/initdb" -D "$folder/data" -U lacuna -A trust -E UTF8 --locale C.UTF-8 --lc-collate C --no-sync </dev/null
        $as "$programs/postgres" -D "$folder/data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
          -c max_connections=200 -c shared_buffers=128MB -c fsync=off -c synchronous_commit=off -c full_page_writes=off </dev/null &
        server=$!
        if read -r signal; then
          children=$(cat /proc/$server/task/$server/children)
          kill -"$signal" $server; wait $server
          for child in $children; do while grep -qs postgres /proc/$child/cmdline; do sleep 0.01; done; done
        else
          (while kill -QUIT $server; do sleep 0.1; done) &
          wait $server; rm -rf "$folder"
        fi
        """;

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);
    private static readonly Lazy<Task<PostgresServer?>> Shared = new(() => TryCreateAsync());

    private readonly string _programs;
    private readonly string _folder;
    private readonly int _port;
    private Process? _keeper;
    private int _schemas;

    private PostgresServer(string programs, string folder, int port)
    {
        _programs = programs;
        _folder = folder;
        _port = port;
    }

    /// <summary>An Npgsql connection string of the server's one database.</summary>
    public string ConnectionString => $"Host=127.0.0.1;Port={_port.ToString(CultureInfo.InvariantCulture)};Username=lacuna;Database=postgres";

    /// <summary>The one server that all tests of this process share, started when first asked for; skips the running test where there is no PostgreSQL.</summary>
    public static async Task<PostgresServer> SharedAsync() => Required(await Shared.Value);

    /// <summary>A server for one test alone, which may stop and kill it; skips the running test where there is no PostgreSQL.</summary>
    public static async Task<PostgresServer> OwnAsync() => Required(await TryCreateAsync());

    /// <summary>A connection string whose search path is a new, empty schema.</summary>
    public async Task<string> NewSchemaAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _schemas)}");
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE SCHEMA {name}", connection);
        await command.ExecuteNonQueryAsync();
        return $"{ConnectionString};Search Path={name}";
    }

    /// <summary>Starts the server and waits until it takes connections.</summary>
    /// <exception cref="InvalidOperationException">It does not within a minute; the message holds its log.</exception>
    public async Task StartAsync()
    {
        _keeper?.Dispose();
        _keeper = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Keeper, "sh", _folder, _programs, _port.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardInput = true })!;
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < StartPatience)
        {
            if (await AnswersAsync())
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException("PostgreSQL does not start: " + await File.ReadAllTextAsync(Path.Combine(_folder, "log")));
    }

    /// <summary>Stops the server as an administrator does: work in hand is broken off, what was committed stays.</summary>
    public Task StopAsync() => SignalAsync("INT");

    /// <summary>Kills the server as a fault does.</summary>
    public Task KillAsync() => SignalAsync("KILL");

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Remove();
        return ValueTask.CompletedTask;
    }

    private static PostgresServer Required(PostgresServer? server)
    {
        Assert.SkipWhen(server is null, "there is no PostgreSQL on this machine, and it cannot be installed here: install Debian's package postgresql");
        return server!;
    }

    private static async Task<PostgresServer?> TryCreateAsync()
    {
        if (await PostgresPrograms.FindAsync() is not { } programs)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("lacuna-postgres-").FullName;
        var server = new PostgresServer(programs, folder, FreePort());
        await server.StartAsync();
        return server;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false;Timeout=5");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task SignalAsync(string signal)
    {
        if (_keeper is { HasExited: false } keeper)
        {
            await keeper.StandardInput.WriteLineAsync(signal);
            await keeper.StandardInput.FlushAsync();
            await keeper.WaitForExitAsync();
        }
    }

    private void Remove()
    {
        if (_keeper is { HasExited: false } keeper)
        {
            keeper.StandardInput.Close();
            keeper.WaitForExit();
        }
        else if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

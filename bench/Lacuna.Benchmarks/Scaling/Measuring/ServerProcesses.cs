using System.Globalization;
using Npgsql;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>The processes of a PostgreSQL server on this machine.</summary>
internal sealed class ServerProcesses
{
    /// <summary>What Linux counts processor time in, for programs that ask, on all machines.</summary>
    private const double TicksPerSecond = 100;

    private readonly string _first;

    private ServerProcesses(string first) => _first = first;

    /// <summary>Processor seconds of all its processes so far, those that have ended among them.</summary>
    public double Seconds => Children().Sum(static process => Ticks(process, withEnded: false)) + Ticks(_first, withEnded: true);

    /// <summary>Finds them by a connection.</summary>
    /// <exception cref="InvalidOperationException">The server runs on another machine.</exception>
    public static async Task<ServerProcesses> FindAsync(string connectionString, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("SELECT pg_backend_pid()");
        var process = ((int)(await command.ExecuteScalarAsync(cancellation))!).ToString(CultureInfo.InvariantCulture);
        return File.Exists($"/proc/{process}/comm") && File.ReadAllText($"/proc/{process}/comm").StartsWith("postgres", StringComparison.Ordinal)
            ? new ServerProcesses(Fields(process)[1])
            : throw new InvalidOperationException("the server must run on this machine, so that its processor time can be seen");
    }

    private string[] Children() => File.ReadAllText($"/proc/{_first}/task/{_first}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Fields of <c>/proc/PID/stat</c> from the state on; empty for a process that has just ended.</summary>
    private static string[] Fields(string process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static double Ticks(string process, bool withEnded) =>
        Fields(process).Skip(11).Take(withEnded ? 4 : 2).Sum(static field => double.Parse(field, CultureInfo.InvariantCulture)) / TicksPerSecond;
}

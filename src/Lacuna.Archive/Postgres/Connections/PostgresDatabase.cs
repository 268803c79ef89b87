using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Postgres.Asking;
using Npgsql;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>The database that an archive is kept in, and connections to it.</summary>
internal sealed class PostgresDatabase : IDisposable
{
    /// <summary>
    /// Of a server's settings, for the questions asked here: its compiler takes longer than they do, sets of rows are to fit, a year's rows are to come soon
    /// all together, and a page costs about the same wherever it is, since disks no longer turn: else indices of words are thought too dear.
    /// </summary>
    private const string Settings = "-c jit=off -c work_mem=32MB -c cursor_tuple_fraction=1 -c random_page_cost=1.1";

    /// <summary>Room for unpacked readings: that share of the memory which the program may have, and no less and no more than these.</summary>
    private const long ReadingShare = 8, LeastReadingBytes = 32L << 20, MostReadingBytes = 8L << 30;

    /// <summary>Rows of versions kept for each of so many bytes of memory: one takes some 1,500 bytes.</summary>
    private const long BytesPerRow = 128 << 10;

    private const int LeastRows = 20_000, MostRows = 400_000;

    private readonly NpgsqlDataSource _source;
    private readonly ReadingCache _readings = new(Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / ReadingShare, LeastReadingBytes, MostReadingBytes));
    private readonly YearAnswers _years = new();
    private readonly Unchanged _unchanged = new((int)Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesPerRow, LeastRows, MostRows));

    private PostgresDatabase(NpgsqlDataSource source, string name) => (_source, Name) = (source, name);

    /// <summary>What the archive is called in messages: no password stands in it.</summary>
    public string Name { get; }

    /// <summary>Opens the archive in a database, or makes one in it.</summary>
    /// <exception cref="ArchiveException">There is none, it is newer than the program, or the server cannot be reached.</exception>
    public static PostgresDatabase Open(string connectionString, PostgresArchiveOptions options)
    {
        var settings = Parse(connectionString);

        // A cursor's FETCH that the driver prepared by itself would be answered with columns of another cursor.
        settings.MaxAutoPrepare = 0;
        settings.NoResetOnClose = true;
        settings.ApplicationName ??= "lacuna";
        settings.CommandTimeout = 0;
        settings.Options = string.Join(' ', new[] { settings.Options, Settings, options.IsReadOnly ? "-c default_transaction_read_only=on" : null }.Where(static one => !string.IsNullOrEmpty(one)));
        var name = string.Create(CultureInfo.InvariantCulture, $"postgresql://{settings.Host}:{settings.Port}/{settings.Database}");
        var database = new PostgresDatabase(new NpgsqlDataSourceBuilder(settings.ConnectionString).Build(), name);
        try
        {
            using var session = database.Connect();
            if (options.IsReadOnly)
            {
                PostgresSchema.Check(session);
            }
            else
            {
                PostgresSchema.Update(session, options.MustExist, options.IsFilled);
                session.Run("DELETE FROM step WHERE at < now() - interval '1 day'");
            }

            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>A connection, which goes back to the pool when disposed of.</summary>
    public PostgresSession Connect()
    {
        var connection = _source.CreateConnection();
        try
        {
            connection.Open();
            return new PostgresSession(connection, Name, _readings, _years, _unchanged);
        }
        catch (NpgsqlException fault)
        {
            connection.Dispose();
            throw PostgresFaults.Explain(Name, fault) ?? new ArchiveException($"{Name} cannot be opened: {fault.Message.ReplaceLineEndings(" ")}", fault);
        }
        catch (Exception fault) when (fault is TimeoutException or System.Net.Sockets.SocketException)
        {
            connection.Dispose();
            throw new ArchiveException($"{Name} cannot be reached: {fault.Message.ReplaceLineEndings(" ")}; it is tried again when asked again", fault) { IsPassing = true };
        }
    }

    public void Dispose()
    {
        _source.Dispose();
        _readings.Dispose();
        _years.Dispose();
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new ArchiveException($"the connection string cannot be read: {fault.Message.ReplaceLineEndings(" ")}; write Host=…;Database=…;Username=…, or postgresql://user@host/database", fault);
        }
    }
}

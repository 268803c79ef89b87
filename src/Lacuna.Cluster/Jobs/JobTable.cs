using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Lacuna.Cluster.Tables;
using NodaTime;
using Npgsql;

namespace Lacuna.Cluster.Jobs;

/// <summary>The imports of a cluster. To order one is to write its row: any silo that is at work, or comes to work later, takes it in hand.</summary>
public sealed class JobTable(ClusterDatabase database)
{
    private const string Columns = "id, pile, options, state, ordered, begun, ended, silo, runs, bytes_in, bytes_all, counts, message";

    /// <summary>Orders an import.</summary>
    /// <param name="paths">Full paths of files and folders, which every silo sees.</param>
    /// <param name="order">Its options.</param>
    /// <param name="cancellation">Stops before it is ordered.</param>
    /// <returns>The id of the job.</returns>
    public async Task<string> OrderAsync(IEnumerable<string> paths, ImportOrder order, CancellationToken cancellation = default)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        await database.ExecuteAsync(
            "INSERT INTO cluster_job (cluster, id, ordered, changed, pile, options, state) VALUES (@cluster, @id, now(), now(), @pile, @options, @state)",
            [("id", id), ("pile", JsonSerializer.Serialize([.. paths], JobJson.Default.StringArray)), ("options", JsonSerializer.Serialize(order, JobJson.Default.ImportOrder)), ("state", Name(JobState.Waiting))],
            cancellation).ConfigureAwait(false);
        return id;
    }

    /// <summary>A job; null when there is none of that id.</summary>
    public async Task<ImportJob?> FindAsync(string id, CancellationToken cancellation = default) => (await database.RowsAsync(
        $"SELECT {Columns} FROM cluster_job WHERE cluster = @cluster AND id = @id", [("id", id)], Read, cancellation).ConfigureAwait(false)).SingleOrDefault();

    /// <summary>The latest jobs, the latest first.</summary>
    public async Task<IReadOnlyList<ImportJob>> LatestAsync(int most, CancellationToken cancellation = default) => await database.RowsAsync(
        $"SELECT {Columns} FROM cluster_job WHERE cluster = @cluster ORDER BY ordered DESC, id LIMIT @most", [("most", most)], Read, cancellation).ConfigureAwait(false);

    /// <summary>Calls a job off. The silo that has it in hand ends its step and stops.</summary>
    /// <returns>False when there is none of that id that is not over.</returns>
    public async Task<bool> CancelAsync(string id, CancellationToken cancellation = default) => await database.ExecuteAsync(
        "UPDATE cluster_job SET state = @state, ended = now(), changed = now() WHERE cluster = @cluster AND id = @id AND ended IS NULL",
        [("id", id), ("state", Name(JobState.Cancelled))],
        cancellation).ConfigureAwait(false) > 0;

    /// <summary>Ids of the jobs that are not over.</summary>
    internal async Task<IReadOnlyList<string>> OpenAsync(CancellationToken cancellation) => await database.RowsAsync(
        "SELECT id FROM cluster_job WHERE cluster = @cluster AND ended IS NULL ORDER BY ordered", [], row => row.GetString(0), cancellation).ConfigureAwait(false);

    /// <summary>Notes that a silo has a job in hand.</summary>
    /// <returns>False when it is over.</returns>
    internal Task<bool> BeginAsync(string id, string silo, CancellationToken cancellation) => ChangeAsync(
        id, "state = @running, silo = @silo, runs = runs + 1, begun = coalesce(begun, now()), message = NULL", [("running", Name(JobState.Running)), ("silo", silo)], cancellation);

    /// <summary>Notes how far a job is.</summary>
    /// <inheritdoc cref="BeginAsync"/>
    internal Task<bool> ProgressAsync(string id, long bytesIn, long? bytesAll, JobCounts counts, CancellationToken cancellation) => ChangeAsync(
        id,
        $"bytes_in = @in, bytes_all = coalesce({(bytesAll is null ? "NULL::bigint" : "@all")}, bytes_all), counts = @counts",
        [("in", bytesIn), ("counts", JsonSerializer.Serialize(counts, JobJson.Default.JobCounts)), .. bytesAll is { } all ? [("all", all)] : Array.Empty<(string, object?)>()],
        cancellation);

    /// <summary>Notes that a job is over, or waits for another silo, and why.</summary>
    /// <inheritdoc cref="BeginAsync"/>
    internal Task<bool> SetAsync(string id, JobState state, string? message, CancellationToken cancellation) => ChangeAsync(
        id,
        $"state = @state, message = {(message is null ? "NULL" : "@message")}{(state is JobState.Done or JobState.Failed ? ", ended = now()" : "")}",
        [("state", Name(state)), ("message", message ?? "")],
        cancellation);

    private async Task<bool> ChangeAsync(string id, string changes, (string Name, object? Value)[] values, CancellationToken cancellation) => await database.ExecuteAsync(
        $"UPDATE cluster_job SET changed = now(), {changes} WHERE cluster = @cluster AND id = @id AND ended IS NULL", [("id", id), .. values], cancellation).ConfigureAwait(false) > 0;

    private static string Name(JobState state) => state.ToString().ToLowerInvariant();

    private static ImportJob Read(NpgsqlDataReader row)
    {
        var counts = JsonSerializer.Deserialize(row.GetString(11), JobJson.Default.JobCounts) ?? new JobCounts();
        return new ImportJob(
            row.GetString(0),
            [.. JsonSerializer.Deserialize(row.GetString(1), JobJson.Default.StringArray) ?? []],
            JsonSerializer.Deserialize(row.GetString(2), JobJson.Default.ImportOrder) ?? new ImportOrder(),
            Enum.Parse<JobState>(row.GetString(3), ignoreCase: true),
            MomentOf(row, 4)!.Value)
        {
            Begun = MomentOf(row, 5),
            Ended = MomentOf(row, 6),
            Silo = row.IsDBNull(7) ? null : row.GetString(7),
            Runs = row.GetInt32(8),
            BytesIn = row.GetInt64(9),
            BytesAll = row.IsDBNull(10) ? null : row.GetInt64(10),
            Counts = (counts.Outcomes ?? []).Where(one => one.Value > 0).ToImmutableDictionary(),
            UnchangedFiles = counts.UnchangedFiles,
            Message = row.IsDBNull(12) ? null : row.GetString(12),
        };
    }

    private static Instant? MomentOf(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : Instant.FromDateTimeUtc(row.GetDateTime(column));
}

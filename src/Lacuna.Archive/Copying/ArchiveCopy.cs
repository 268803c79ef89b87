using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Copying;

/// <summary>Copies a whole archive into a new one, wherever either is kept: every row as it is, so that nothing is read or judged again.</summary>
/// <remarks>What is copied is the archive as it was at the beginning, whoever changes it meanwhile. Words are made from the texts, as at an import.</remarks>
public static class ArchiveCopy
{
    /// <summary>Rows of a step, and rows that hold texts.</summary>
    private const int Step = 20_000, TextStep = 1_000;

    /// <summary>Copies <paramref name="from"/> into <paramref name="to"/>, which must be new.</summary>
    /// <param name="from">The archive that is copied.</param>
    /// <param name="to">An archive that holds nothing.</param>
    /// <param name="progress">Told how far it is; may be null.</param>
    /// <param name="cancellation">Stops it between two steps.</param>
    /// <exception cref="ArchiveException">The new archive holds something, or a store cannot be used.</exception>
    public static async Task<CopyResult> RunAsync(SqlArchive from, SqlArchive to, IProgress<CopyProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        using var loan = from.Lend();
        using var snapshot = loan.Session.Snapshot();
        var counts = Tables.All.Select(table => loan.Session.Number($"SELECT count(*) FROM {table.Name}") ?? 0).ToList();
        var texts = loan.Session.Number("SELECT count(*) FROM content") ?? 0;
        var whole = counts.Sum() + texts;
        await to.BeginFillAsync(loan.Session.All($"SELECT DISTINCT id >> {DatedIds.CountBits} FROM version", static row => row.GetInt64(0) << DatedIds.CountBits), cancellation).ConfigureAwait(false);
        var digest = new RowDigest();
        long written = 0;
        foreach (var table in Tables.All)
        {
            foreach (var rows in RowsOf(loan.Session, table).Chunk(table.HoldsTexts ? TextStep : Step))
            {
                cancellation.ThrowIfCancellationRequested();
                Array.ForEach(rows, row => digest.Add(table, row));
                await to.FillAsync(
                    session =>
                    {
                        foreach (var row in rows)
                        {
                            session.Append(table.Whole, table == Tables.Source ? Uncounted(row) : row);
                        }
                    },
                    cancellation).ConfigureAwait(false);
                progress?.Report(new CopyProgress(table.Name, written += rows.Length, whole));
            }
        }

        foreach (var step in CopiedWords.Of(loan.Session, TextStep))
        {
            cancellation.ThrowIfCancellationRequested();
            await to.FillAsync(
                session =>
                {
                    session.Words.AddVersions(step.Versions);
                    session.Words.AddStatements(step.Statements);
                },
                cancellation).ConfigureAwait(false);
            progress?.Report(new CopyProgress("words", written += step.Versions.Count, whole));
        }

        await to.EndFillAsync(cancellation).ConfigureAwait(false);
        return new CopyResult(counts[Array.IndexOf(Tables.All, Tables.Version)], counts[Array.IndexOf(Tables.All, Tables.Statement)], counts.Sum(), digest.Hex);
    }

    /// <summary>The digest of what an archive holds, to be laid beside that of its copy.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="cancellation">Stops it.</param>
    public static string DigestOf(SqlArchive archive, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        using var loan = archive.Lend();
        using var snapshot = loan.Session.Snapshot();
        var digest = new RowDigest();
        foreach (var table in Tables.All)
        {
            foreach (var row in RowsOf(loan.Session, table))
            {
                cancellation.ThrowIfCancellationRequested();
                digest.Add(table, row);
            }
        }

        return digest.Hex;
    }

    private static IEnumerable<object?[]> RowsOf(SqlSession session, Table table)
    {
        var width = table.Columns.Length;
        return session.Stream(
            $"SELECT {string.Join(", ", table.Columns)} FROM {table.Name}{(table.Order is { } order ? $" ORDER BY {order}" : "")}",
            row =>
            {
                var values = new object?[width];
                for (var i = 0; i < width; i++)
                {
                    values[i] = row.GetAny(i);
                }

                return values;
            },
            []);
    }

    /// <summary>Documents of a source are counted as they come.</summary>
    private static object?[] Uncounted(object?[] source) => [.. source[..4], 0L, 0L];
}

using Lacuna.Archive.Postgres;
using Lacuna.Archive.Sqlite;

namespace Lacuna.Archive;

/// <summary>Opens archives wherever they are kept.</summary>
public static class ArchiveOpener
{
    /// <summary>How long a change is tried again while a person waits.</summary>
    private static readonly TimeSpan Attended = TimeSpan.FromSeconds(5);

    /// <summary>Opens the archive at <paramref name="where"/>, or makes one there.</summary>
    /// <param name="where">As <see cref="ArchiveAddress.Of"/> reads it: a path, or the address of a database.</param>
    /// <param name="options">How it is opened.</param>
    /// <param name="cancellation">Stops the opening.</param>
    /// <exception cref="ArchiveException">It is no archive, is newer than this program, or cannot be opened, reached or made.</exception>
    public static async Task<SqlArchive> OpenAsync(string where, ArchiveOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new ArchiveOptions();
        var address = ArchiveAddress.Of(where);
        return address.ConnectionString is { } server
            ? await OnServerAsync(server, options, cancellation).ConfigureAwait(false)
            : await SqliteArchive.OpenAsync(
                address.File!,
                new SqliteArchiveOptions { IsReadOnly = options.IsReadOnly, MustExist = options.MustExist, Clock = options.Clock },
                cancellation).ConfigureAwait(false);
    }

    // Apart, so that nothing of a server's is loaded for a file.
    private static async Task<SqlArchive> OnServerAsync(string connectionString, ArchiveOptions options, CancellationToken cancellation)
    {
        var opened = new PostgresArchiveOptions { IsReadOnly = options.IsReadOnly, MustExist = options.MustExist, IsFilled = options.IsFilled, Clock = options.Clock };
        return await PostgresArchive.OpenAsync(connectionString, options.IsAttended ? opened with { ChangePatience = Attended } : opened, cancellation).ConfigureAwait(false);
    }
}

using System.ComponentModel;
using Lacuna.Archive.Sqlite;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Archives;

/// <summary>Options of verbs that ask an archive.</summary>
internal abstract class ArchiveSettings : CommandSettings
{
    [CommandOption("--archive <FILE>")]
    [Description("The archive that is asked")]
    public string? Archive { get; init; }

    [CommandOption("--json")]
    [Description("Print the findings as JSON in place of the report")]
    public bool Json { get; init; }

    [CommandOption("--debug")]
    [Description("Show the trace of a fault; LACUNA_DEBUG=1 does so too")]
    public bool Debug { get; init; }

    /// <summary>Opens the archive to ask it.</summary>
    /// <exception cref="UserException">No archive is named.</exception>
    public Task<SqliteArchive> OpenAsync(CancellationToken cancellation) => string.IsNullOrWhiteSpace(Archive)
        ? throw new UserException(ExitCode.BadUse, "say which archive: --archive record.lacuna")
        : SqliteArchive.OpenAsync(Archive, new SqliteArchiveOptions { IsReadOnly = true }, cancellation);
}

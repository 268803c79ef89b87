using System.ComponentModel;
using Lacuna.Archive;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary>Options of every verb that asks an archive.</summary>
internal abstract class ArchiveVerbSettings : CommandSettings
{
    [CommandOption("--archive <FILE>")]
    [Description("The archive, as 'lacuna import' made it: a file, or postgresql://user@host/database")]
    public string? Archive { get; init; }

    [CommandOption("--json")]
    [Description("Print the findings as JSON in place of the report")]
    public bool Json { get; init; }

    [CommandOption("--debug")]
    [Description("Show the trace of a fault; LACUNA_DEBUG=1 does so too")]
    public bool Debug { get; init; }

    /// <summary>Opens the archive, which must be there.</summary>
    /// <exception cref="UserException">None was named.</exception>
    /// <exception cref="ArchiveException">It cannot be opened.</exception>
    public async Task<IArchive> OpenAsync(bool isReadOnly, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Archive))
        {
            throw new UserException(ExitCode.BadUse, "say which archive: --archive record.lacuna; 'lacuna import' makes one");
        }

        return await ArchiveOpener.OpenAsync(Archive, new ArchiveOptions { IsReadOnly = isReadOnly, MustExist = true }, cancellation);
    }
}

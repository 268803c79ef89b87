using System.ComponentModel;
using Lacuna.Archive;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary>Options of verbs that look into files or, in their place, into an archive.</summary>
internal abstract class PileOrArchiveSettings : VerbSettings
{
    [CommandArgument(0, "[PATH]")]
    [Description("Files and folders: plain text, web pages, JSON Lines, CSV")]
    public string[] Paths { get; init; } = [];

    [CommandOption("--archive <FILE>")]
    [Description("An archive, as 'lacuna import' made it, in place of files")]
    public string? Archive { get; init; }

    [CommandOption("--from <DAY>")]
    [Description("First day: 2022-04-01")]
    public string? From { get; init; }

    [CommandOption("--to <DAY>")]
    [Description("Last day")]
    public string? To { get; init; }

    [CommandOption("--html <FILE>")]
    [Description("Also write the report as one self-contained page")]
    public string? Html { get; init; }

    /// <summary>Sees to it that there are files or an archive, no options for the other, and a place for the page.</summary>
    /// <param name="verb">Whose help tells more.</param>
    /// <exception cref="UserException">There are neither or both, or options for files beside an archive; or the page cannot be written.</exception>
    public void Check(string verb)
    {
        if (Archive is null && Paths.Length == 0)
        {
            throw new UserException(ExitCode.BadUse, $"say where: name files or folders, or an archive with --archive record.lacuna; see 'lacuna {verb} --help'");
        }

        if (Archive is not null && Paths.Length > 0)
        {
            throw new UserException(ExitCode.BadUse, "give files or --archive, not both; 'lacuna import' takes files into an archive");
        }

        if (Archive is not null && this is not { Published: null, Zone: null, Map: null, Reader: null })
        {
            throw new UserException(ExitCode.BadUse, "--published, --zone, --map and --reader go with files; an archive has been read already");
        }

        GivenPaths.CheckDistinct(Paths);
        HtmlTarget.Check(Html, Archive is null ? Paths : [Archive]);
    }

    /// <summary>Opens the archive, which must be named and be there.</summary>
    /// <exception cref="ArchiveException">It cannot be opened.</exception>
    public async Task<IArchive> OpenAsync(CancellationToken cancellation) =>
        await ArchiveOpener.OpenAsync(Archive!, new ArchiveOptions { IsReadOnly = true, MustExist = true }, cancellation);
}

using System.ComponentModel;
using Lacuna.Archive;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Core.Coverages;
using Lacuna.Findings.Asking;
using Lacuna.Reporting;
using Lacuna.Reporting.Archives;
using Lacuna.Reporting.Json;
using NodaTime;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna coverage --archive FILE</c></summary>
internal sealed class CoverageVerb(Surroundings surroundings) : AsyncCommand<CoverageVerb.Settings>
{
    public const string Name = "coverage";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var note = NoteOf(settings, now);
        settings.CheckHtml();
        await using var archive = await settings.OpenAsync(isReadOnly: note is null, cancellationToken);
        var holdings = await archive.SourcesAsync(cancellationToken);
        if (settings.Source is { } source)
        {
            var name = holdings.FirstOrDefault(holding => string.Equals(holding.Source.Name, source, StringComparison.OrdinalIgnoreCase))?.Source.Name
                ?? throw new UserException(ExitCode.BadUse, $"--source '{source}' is no source of the archive; 'lacuna coverage --archive {ArchiveAddress.Of(settings.Archive!).Name}' lists all");
            if (note is not null)
            {
                await archive.NoteCoverageAsync(note with { Source = name }, cancellationToken);
                holdings = await archive.SourcesAsync(cancellationToken);
            }

            holdings = holdings.RemoveAll(holding => holding.Source.Name != name);
        }

        var run = new RunFacts(LacunaApp.Version);
        ReportWriter.Write(CoverageReport.Of(holdings), run, settings.Json, settings.Html, to => JsonSilences.Write(to, holdings, run), surroundings, cancellationToken);
        return ExitCode.Done;
    }

    private static CoverageNote? NoteOf(Settings settings, Instant now)
    {
        if (settings is { Declare: null, Hole: null })
        {
            return settings.Reason is null ? null : throw new UserException(ExitCode.BadUse, "--reason goes with --hole; give the days too");
        }

        if (settings.Source is not { Length: > 0 } source)
        {
            throw new UserException(ExitCode.BadUse, "say of which source: --source Xinhua");
        }

        if (settings is { Declare: not null, Hole: not null })
        {
            throw new UserException(ExitCode.BadUse, "give --declare or --hole, one at a time");
        }

        if (settings.Declare is { } held)
        {
            return new CoverageNote(source, GivenDays.Range("--declare", held), CoverageBasis.Declared, now);
        }

        return string.IsNullOrWhiteSpace(settings.Reason)
            ? throw new UserException(ExitCode.BadUse, "--hole needs --reason; say why the days are missing")
            : new CoverageNote(source, GivenDays.Range("--hole", settings.Hole!), CoverageBasis.Declared, now) { HoleReason = settings.Reason.Trim() };
    }

    internal sealed class Settings : ArchiveReportSettings
    {
        [CommandOption("--source <NAME>")]
        [Description("Only this source")]
        public string? Source { get; init; }

        [CommandOption("--declare <DAYS>")]
        [Description("All that the source published in these days is held: 2022-04-02..2022-04-06")]
        public string? Declare { get; init; }

        [CommandOption("--hole <DAYS>")]
        [Description("Not all of these days is held; with --reason")]
        public string? Hole { get; init; }

        [CommandOption("--reason <WORDS>")]
        [Description("Why the days are missing")]
        public string? Reason { get; init; }
    }
}

using System.Collections.Immutable;
using System.ComponentModel;
using Lacuna.Archive;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Scanning;
using Lacuna.Reading.Actors;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Silences;
using NodaTime;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna silence --archive FILE --actor A --about S --from D --to D</c></summary>
internal sealed class SilenceVerb(Surroundings surroundings) : AsyncCommand<SilenceVerb.Settings>
{
    public const string Name = "silence";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var window = GivenDays.Between(settings.From, settings.To);
        Check(settings);
        settings.CheckHtml();
        await using var archive = await settings.OpenAsync(isReadOnly: true, cancellationToken);
        var theme = settings.Theme is { } given ? await SubjectChoice.OfAsync("--theme", given, archive, cancellationToken) : null;
        return settings.Scan
            ? await ScanAsync(settings, archive, window, theme, cancellationToken)
            : await FindAsync(settings, archive, window, theme, cancellationToken);
    }

    private async Task<int> FindAsync(Settings settings, IArchive archive, DateInterval window, Subject? theme, CancellationToken cancellation)
    {
        var holdings = await archive.SourcesAsync(cancellation);
        var chosen = ActorChoice.Of("--actor", settings.Actor!, holdings);
        var question = new SilenceQuestion(chosen.Actor, await SubjectChoice.OfAsync("--about", settings.About!, archive, cancellation), window)
        {
            Theme = theme,
            Channels = settings.Channels is { } channels ? SourceChoice.Of("--channels", channels, holdings) : chosen.Channels,
        };
        var silence = await new SilenceFinder(archive, ActorTable.Default).FindAsync(question, cancellation);
        var run = new RunFacts(LacunaApp.Version);
        ReportWriter.Write(SilenceReport.Of(silence), run, settings.Json, settings.Html, to => JsonSilences.Write(to, silence, run), surroundings, cancellation);
        return ExitCode.Done;
    }

    private async Task<int> ScanAsync(Settings settings, IArchive archive, DateInterval window, Subject? theme, CancellationToken cancellation)
    {
        ImmutableArray<Subject> subjects = settings.About is { } about ? [await SubjectChoice.OfAsync("--about", about, archive, cancellation)] : await archive.SubjectsAsync(cancellation);
        if (subjects.IsEmpty)
        {
            throw new UserException(ExitCode.BadUse, "the archive keeps no subjects to scan; add some with 'lacuna subject add', or name one with --about");
        }

        var actors = settings.Actor is { } actor ? (ImmutableArray<Core.Actors.Actor>)[ActorChoice.Of("--actor", actor, await archive.SourcesAsync(cancellation)).Actor] : [];
        var scan = await SilenceScanner.ScanAsync(archive, ActorTable.Default, actors, subjects, window, theme, cancellation: cancellation);
        var run = new RunFacts(LacunaApp.Version);
        ReportWriter.Write(SilenceScanReport.Of(scan), run, settings.Json, settings.Html, to => JsonSilences.Write(to, scan, run), surroundings, cancellation);
        return ExitCode.Done;
    }

    private static void Check(Settings settings)
    {
        if (!settings.Scan && settings.Actor is null)
        {
            throw new UserException(ExitCode.BadUse, "say whose silence: --actor China; or look at all with --scan");
        }

        if (!settings.Scan && settings.About is null)
        {
            throw new UserException(ExitCode.BadUse, "say about what: --about Bucha; or look at all kept subjects with --scan");
        }

        if (settings is { Scan: true, Channels: not null })
        {
            throw new UserException(ExitCode.BadUse, "--channels goes with one --actor and not with --scan; leave one out");
        }
    }

    internal sealed class Settings : ArchiveReportSettings
    {
        [CommandOption("--actor <ACTOR>")]
        [Description("Whose silence: a state, body or person by name or id (China, \"Wang Yi\", state:CHN), or a source of the archive (kremlin.ru)")]
        public string? Actor { get; init; }

        [CommandOption("--about <SUBJECT>")]
        [Description("About what: a subject that 'lacuna subject' keeps, or words, parted by commas")]
        public string? About { get; init; }

        [CommandOption("--from <DAY>")]
        [Description("First day looked at: 2022-04-02")]
        public string? From { get; init; }

        [CommandOption("--to <DAY>")]
        [Description("Last day looked at")]
        public string? To { get; init; }

        [CommandOption("--theme <SUBJECT>")]
        [Description("Only documents on this could have named it: a kept subject, or words")]
        public string? Theme { get; init; }

        [CommandOption("--channels <NAMES>")]
        [Description("Only these sources, parted by commas")]
        public string? Channels { get; init; }

        [CommandOption("--scan")]
        [Description("All actors with channels on all kept subjects, with the false discovery rate controlled")]
        public bool Scan { get; init; }
    }
}

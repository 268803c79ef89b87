using System.ComponentModel;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Findings.Agenda;
using Lacuna.Findings.Asking;
using Lacuna.Reading.Actors;
using Lacuna.Reporting;
using Lacuna.Reporting.Agenda;
using Lacuna.Reporting.Json;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna agenda --archive FILE [--by A] [--from DAY] [--to DAY]</c></summary>
internal sealed class AgendaVerb(Surroundings surroundings) : AsyncCommand<AgendaVerb.Settings>
{
    public const string Name = "agenda";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var (from, until) = GivenDays.Open(settings.From, settings.To);
        settings.CheckHtml();
        await using var archive = await settings.OpenAsync(isReadOnly: true, cancellationToken);
        var question = new AgendaQuestion
        {
            By = settings.By is { } by ? (await ActorChoice.OfSpeakerAsync("--by", by, archive, await archive.SourcesAsync(cancellationToken), cancellationToken)).Actor : null,
            From = from,
            Until = until,
        };
        var held = await new AgendaFinder(archive, ActorTable.Default).FindAsync(question, cancellationToken);
        var run = new RunFacts(LacunaApp.Version);
        ReportWriter.Write(AgendaReport.Of(held), run, settings.Json, settings.Html, to => JsonSayings.Write(to, held, run), surroundings, cancellationToken);
        return ExitCode.Done;
    }

    internal sealed class Settings : ArchiveReportSettings
    {
        [CommandOption("--by <ACTOR>")]
        [Description("Only what this actor is to do: a state with all who speak for it, a body or a person, by name or id")]
        public string? By { get; init; }

        [CommandOption("--from <DAY>")]
        [Description("Only items due on or after this day: 2022-04-02")]
        public string? From { get; init; }

        [CommandOption("--to <DAY>")]
        [Description("Only items due on or before this day")]
        public string? To { get; init; }
    }
}

using System.ComponentModel;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Claims;
using Lacuna.Models;
using Lacuna.Reading.Actors;
using Lacuna.Reporting;
using Lacuna.Reporting.Claims;
using Lacuna.Reporting.Json;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna claims --archive FILE --about S [--from DAY] [--to DAY]</c></summary>
internal sealed class ClaimsVerb(Surroundings surroundings) : AsyncCommand<ClaimsVerb.Settings>
{
    public const string Name = "claims";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var (from, until) = GivenDays.Open(settings.From, settings.To);
        if (settings.About is not { } about)
        {
            throw new UserException(ExitCode.BadUse, "say about what: --about Bucha");
        }

        settings.CheckHtml();
        await using var archive = await settings.OpenAsync(isReadOnly: true, cancellationToken);
        var question = new ClaimQuestion(await SubjectChoice.OfAsync("--about", about, archive, cancellationToken))
        {
            From = from,
            Until = until,
            Sources = settings.Source is { } source ? SourceChoice.Of("--source", source, await archive.SourcesAsync(cancellationToken)) : [],
        };
        using var encoder = new SentenceEncoder();
        encoder.OpenInBackground();
        var held = await new ClaimFinder(archive, ActorTable.Default, new SentenceSimilarity(encoder)).FindAsync(question, cancellationToken);
        var run = new RunFacts(LacunaApp.Version);
        ReportWriter.Write(ClaimsReport.Of(held), run, settings.Json, settings.Html, to => JsonSayings.Write(to, held, run), surroundings, cancellationToken);
        return ExitCode.Done;
    }

    internal sealed class Settings : ArchiveReportSettings
    {
        [CommandOption("--about <SUBJECT>")]
        [Description("About what: a subject that 'lacuna subject' keeps, or words, parted by commas")]
        public string? About { get; init; }

        [CommandOption("--from <DAY>")]
        [Description("First day of publication: 2022-04-02")]
        public string? From { get; init; }

        [CommandOption("--to <DAY>")]
        [Description("Last day of publication")]
        public string? To { get; init; }

        [CommandOption("--source <NAMES>")]
        [Description("Only documents of these sources, parted by commas")]
        public string? Source { get; init; }
    }
}

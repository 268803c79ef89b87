using System.ComponentModel;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Core.Documents;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Readings;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna read FILE...</c></summary>
internal sealed class ReadVerb(Surroundings surroundings) : AsyncCommand<ReadVerb.Settings>
{
    public const string Name = "read";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        GivenPaths.CheckDistinct(settings.Files);
        var source = settings.Source is { } name ? new Source(name, settings.SpeaksFor, settings.Zone) : null;
        if (source is null && settings.SpeaksFor is not null)
        {
            throw new UserException(ExitCode.BadUse, "--speaks-for needs --source; name the source too");
        }

        using var reader = new PileReader(surroundings, settings);
        var pile = await reader.ReadAllAsync(settings.Files, source, cancellationToken);
        if (settings.Json)
        {
            ReportWriter.WriteJson(to => JsonReport.WriteReadings(to, pile.Documents, new RunFacts(LacunaApp.Version) { Refused = pile.Refused }), surroundings);
        }
        else
        {
            ReportWriter.WriteText(pile.Documents.Select(ReadingReport.Of), surroundings);
            LeftOut.Tell(pile, surroundings);
        }

        return ExitCode.Done;
    }

    internal sealed class Settings : VerbSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Description("Files and folders: plain text, web pages, JSON Lines, CSV")]
        public string[] Files { get; init; } = [];

        [CommandOption("--source <NAME>")]
        [Description("Name of the publisher, in place of the documents' own: Xinhua")]
        public string? Source { get; init; }

        [CommandOption("--speaks-for <ACTOR>")]
        [Description("Whose voice the publisher is: state:CHN")]
        public string? SpeaksFor { get; init; }
    }
}

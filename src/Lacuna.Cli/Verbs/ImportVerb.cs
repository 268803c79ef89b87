using System.ComponentModel;
using Lacuna.Archive.Sqlite;
using Lacuna.Cli.Importing;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Intake;
using Lacuna.Intake.Columns;
using Lacuna.Models.Reader;
using Lacuna.Reading;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna import PATH... --archive FILE</c></summary>
internal sealed class ImportVerb(Surroundings surroundings) : AsyncCommand<ImportVerb.Settings>
{
    public const string Name = "import";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(settings.Archive))
        {
            throw new UserException(ExitCode.BadUse, "say which archive: --archive record.lacuna; it is made when there is none");
        }

        GivenPaths.CheckDistinct([.. settings.Paths, settings.Archive]);
        foreach (var path in settings.Paths)
        {
            _ = IntakePile.Files(path);
        }

        var intake = new IntakePile(OptionsOf(settings));
        using var model = settings.Reader == "none" ? null : ReaderChoice.Open(settings.Reader);
        model?.OpenInBackground();
        await using var archive = await SqliteArchive.OpenAsync(settings.Archive, cancellation: cancellationToken);
        var line = new ImportLine(archive, intake, ReaderOf(settings, model), TermsOf(settings));
        var summary = await RunAsync(line, settings, cancellationToken);
        var sources = await archive.SourcesAsync(cancellationToken);
        if (settings.Json)
        {
            ReportWriter.WriteJson(to => ImportJson.Write(to, settings.Archive, summary, sources), surroundings);
        }
        else
        {
            ImportText.Write(surroundings, settings.Archive, summary, sources);
        }

        return ExitCode.Done;
    }

    private async Task<ImportSummary> RunAsync(ImportLine line, Settings settings, CancellationToken cancellation)
    {
        try
        {
            if (!surroundings.ErrorIsTerminal)
            {
                return await line.RunAsync(settings.Paths, cancellation);
            }

            return await surroundings.CreateErrorConsole().Progress().AutoClear(true).StartAsync(async progress =>
            {
                var bar = progress.AddTask("importing");
                bar.IsIndeterminate = true;
                var length = Task.Run(() => settings.Paths.SelectMany(IntakePile.Files).Sum(static file => File.Exists(file.Path) ? new FileInfo(file.Path).Length : 0), cancellation);
                var run = line.RunAsync(settings.Paths, cancellation);
                while (await Task.WhenAny(run, Task.Delay(200, CancellationToken.None)) != run)
                {
                    if (length.IsCompletedSuccessfully)
                    {
                        (bar.IsIndeterminate, bar.MaxValue, bar.Value) = (false, Math.Max(1, length.Result), line.BytesTakenIn);
                    }
                }

                return await run;
            });
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new UserException(ExitCode.Cancelled, "cancelled; what was stored stays, and the same command goes on from there");
        }
    }

    private static Func<Document, AnnotatedDocument>? ReaderOf(Settings settings, ReaderModel? model)
    {
        if (settings.Reader == "none")
        {
            return null;
        }

        var line = new Lazy<ReadingLine>(() => model is null ? ReadingLine.CreateDefault() : ReadingLine.CreateDefault(model));
        return document => line.Value.Read(document);
    }

    private static IntakeOptions OptionsOf(Settings settings)
    {
        if (settings.Source is null && settings.SpeaksFor is not null)
        {
            throw new UserException(ExitCode.BadUse, "--speaks-for needs --source; name the source too");
        }

        try
        {
            return new IntakeOptions
            {
                Published = settings.Published,
                TimeZone = settings.Zone,
                Source = settings.Source is { } name ? new Source(name, settings.SpeaksFor, settings.Zone) : null,
                Map = settings.Map is null ? null : ColumnMap.Find(settings.Map),
            };
        }
        catch (IntakeException fault)
        {
            throw new UserException(ExitCode.BadUse, fault.Message);
        }
    }

    private static string TermsOf(Settings settings) =>
        string.Join(';', settings.Reader ?? "model", settings.Published, settings.Zone, settings.Source, settings.SpeaksFor, settings.Map).TrimEnd(';');

    internal sealed class Settings : VerbSettings
    {
        [CommandArgument(0, "<PATH>")]
        [Description("Files and folders")]
        public string[] Paths { get; init; } = [];

        [CommandOption("--archive <FILE>")]
        [Description("The archive that takes the documents in; made when there is none")]
        public string? Archive { get; init; }

        [CommandOption("--source <NAME>")]
        [Description("Name of the publisher, in place of the documents' own: Xinhua")]
        public string? Source { get; init; }

        [CommandOption("--speaks-for <ACTOR>")]
        [Description("Whose voice the publisher is: state:CHN")]
        public string? SpeaksFor { get; init; }
    }
}

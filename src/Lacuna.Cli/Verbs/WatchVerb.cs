using System.ComponentModel;
using Lacuna.Archive;
using Lacuna.Cli.Fetching;
using Lacuna.Cli.Importing;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Watching;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Importing;
using Lacuna.Intake.Fetching;
using Lacuna.Reading;
using Lacuna.Reading.Actors;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna watch --archive FILE --sources FILE</c></summary>
internal sealed class WatchVerb(Surroundings surroundings) : AsyncCommand<WatchVerb.Settings>
{
    public const string Name = "watch";

    /// <summary>Where the secret for signatures stands: a command line can be read by everybody on the machine.</summary>
    internal const string SecretVariable = "LACUNA_WEBHOOK_SECRET";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Published is not null || settings.Zone is not null || settings.Map is not null)
        {
            throw new UserException(ExitCode.BadUse, "--published, --zone and --map are not for watching; the file of sources gives each source its timeZone");
        }

        var (archivePath, plan) = (Given(settings.Archive, "--archive record.lacuna"), ReadPlan(Given(settings.Sources, "--sources sources.json")));
        if (settings.Feed is { } feed)
        {
            WholeFile.Check(feed);
        }

        var every = settings.Interval is null ? new WatcherOptions().Every
            : PollInterval.Read(settings.Interval) ?? throw new UserException(ExitCode.BadUse, $"--interval '{settings.Interval}' is no interval from 30s to 31d; write 15m, 6h or 1d");
        var options = new WatcherOptions
        {
            Every = every,
            Feed = settings.Feed,
            Webhook = settings.Webhook is null ? null : FetcherChoice.AddressOf(settings.Webhook) ?? throw new UserException(ExitCode.BadUse, $"--webhook '{settings.Webhook}' is no http or https address"),
            Secret = Environment.GetEnvironmentVariable(SecretVariable) is { Length: > 0 } secret ? secret : null,
            Tell = line => surroundings.Error.WriteLine($"lacuna: {line}"),
            Found = new EventLines(surroundings, settings.Json).Write,
        };
        if (options is { Webhook: not null, Secret: null })
        {
            options.Tell($"warning: {SecretVariable} is not set, so what is sent to the webhook is not signed");
        }

        var fetching = FetcherChoice.Of(settings, surroundings);
        using var model = ReaderChoice.Open(settings.Reader);
        model?.OpenInBackground();
        var reading = new Lazy<ReadingLine>(() => model is null ? ReadingLine.CreateDefault() : ReadingLine.CreateDefault(model));
        AnnotatedDocument Read(Document document) => EnglishOnly.Read(document, reading.Value.Read);

        await using var archive = await ArchiveOpener.OpenAsync(archivePath, cancellation: cancellationToken);
        using var file = OpenState(ArchiveAddress.Of(archivePath).Beside(".watch.json"));
        using var fetcher = new Fetcher(fetching);
        using var poster = new Poster(fetching);
        var watcher = new Watcher(plan, archive, fetcher, poster, Read, file, options);
        try
        {
            if (settings.Once)
            {
                await watcher.RunOnceAsync(cancellationToken);
            }
            else
            {
                await watcher.RunAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // To be stopped is how a watch ends.
            options.Tell("stopped; the same command goes on from there");
        }

        if (watcher.Unsent > 0)
        {
            options.Tell($"{watcher.Unsent.ToString(System.Globalization.CultureInfo.InvariantCulture)} events wait for the webhook; the next run sends them");
        }

        return ExitCode.Done;
    }

    private static string Given(string? value, string example) => string.IsNullOrWhiteSpace(value)
        ? throw new UserException(ExitCode.BadUse, $"{example.Split(' ')[0]} is missing; write {example}")
        : value;

    private static WatchPlan ReadPlan(string path)
    {
        try
        {
            return new WatchPlanReader(ActorTable.Default).Read(File.ReadAllText(path));
        }
        catch (WatchPlanException fault)
        {
            throw new UserException(ExitCode.InputRefused, $"{path}: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserException(ExitCode.InputRefused, fault is FileNotFoundException or DirectoryNotFoundException ? $"no file {path}; check the name" : $"{path} cannot be read: {fault.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static WatchStateFile OpenState(string path)
    {
        try
        {
            return WatchStateFile.Open(path);
        }
        catch (WatchStateException fault)
        {
            throw new UserException(ExitCode.InputRefused, fault.Message);
        }
    }

    internal sealed class Settings : FetchingSettings
    {
        [CommandOption("--archive <FILE>")]
        [Description("The archive that takes the documents in; made when there is none. What the watch itself keeps stands beside it in FILE.watch.json")]
        public string? Archive { get; init; }

        [CommandOption("--sources <FILE>")]
        [Description("What to watch: a JSON file of sources and rules")]
        public string? Sources { get; init; }

        [CommandOption("--once")]
        [Description("Poll every source once and end")]
        public bool Once { get; init; }

        [CommandOption("--interval <TIME>")]
        [Description("Time from one poll of a source to the next: 90s, 15m, 6h, 1d; 15m when not given")]
        public string? Interval { get; init; }

        [CommandOption("--feed <FILE>")]
        [Description("Write the events as an Atom feed")]
        public string? Feed { get; init; }

        [CommandOption("--webhook <URL>")]
        [Description("Send each event as JSON, signed with the secret in LACUNA_WEBHOOK_SECRET")]
        public string? Webhook { get; init; }
    }
}

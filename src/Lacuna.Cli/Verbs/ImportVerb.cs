using System.ComponentModel;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Cli.Clusters;
using Lacuna.Cli.Fetching;
using Lacuna.Cli.Importing;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Cluster.Jobs;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Importing;
using Lacuna.Intake;
using Lacuna.Intake.Columns;
using Lacuna.Intake.Fetching;
using Lacuna.Intake.Web;
using Lacuna.Models.Reader;
using Lacuna.Reading;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna import PATH|URL... --archive FILE</c></summary>
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

        var addresses = settings.Paths.Select(FetcherChoice.AddressOf).OfType<Uri>().Distinct().ToList();
        var paths = settings.Paths.Where(path => FetcherChoice.AddressOf(path) is null).ToList();
        GivenPaths.CheckDistinct([.. paths, settings.Archive]);
        foreach (var path in paths)
        {
            _ = IntakePile.Files(path);
        }

        if (settings.FromExport)
        {
            return await RestoreAsync(settings, addresses, paths, cancellationToken);
        }

        if (settings.Cluster is not null)
        {
            return await OrderAsync(settings, addresses, paths, cancellationToken);
        }

        var web = WebOptionsOf(settings, addresses.Count > 0);
        var fetching = addresses.Count > 0 ? FetcherChoice.Of(settings, surroundings) : null;
        var options = OptionsOf(settings);
        var intake = new IntakePile(options);
        using var model = settings.Reader == "none" ? null : ReaderChoice.Open(settings.Reader);
        model?.OpenInBackground();
        await using var archive = await ArchiveOpener.OpenAsync(settings.Archive, cancellation: cancellationToken);
        var read = ReaderOf(settings, model);
        var summary = await RunAsync(new ImportLine(archive, intake, read, TermsOf(settings)), paths, cancellationToken);
        if (fetching is not null)
        {
            using var fetcher = new Fetcher(fetching);
            await FetchAsync(new WebImport(archive, fetcher, options, read, summary), addresses, paths.Count == 0, web, cancellationToken);
        }

        return await TellAsync(ArchiveAddress.Of(settings.Archive).Name, settings.Json, archive, summary, cancellationToken);
    }

    private async Task<int> TellAsync(string name, bool json, IArchive archive, ImportSummary summary, CancellationToken cancellation)
    {
        var sources = await archive.SourcesAsync(cancellation);
        summary.WithoutSource = await archive.CountAsync(new DocumentQuery(), cancellation) - sources.Sum(source => source.Documents);
        if (json)
        {
            ReportWriter.WriteJson(to => ImportJson.Write(to, name, summary, sources), surroundings);
        }
        else
        {
            ImportText.Write(surroundings, name, summary, sources);
        }

        return ExitCode.Done;
    }

    /// <summary>Lets the silos of a cluster do it.</summary>
    private async Task<int> OrderAsync(Settings settings, IReadOnlyCollection<Uri> addresses, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        if (addresses.Count > 0)
        {
            throw new UserException(ExitCode.BadUse, "--cluster takes in files and folders that every silo sees; give addresses to 'lacuna silo --sources', or leave out --cluster");
        }

        _ = OptionsOf(settings);
        using var model = settings.Reader == "none" ? null : ReaderChoice.Open(settings.Reader);
        var order = new ImportOrder
        {
            Reader = settings.Reader,
            DropsOriginals = settings.NoOriginals,
            Published = settings.Published,
            Zone = settings.Zone,
            Source = settings.Source,
            SpeaksFor = settings.SpeaksFor,
            Map = settings.Map is { } map && File.Exists(map) ? Path.GetFullPath(map) : settings.Map,
            Terms = TermsOf(settings),
        };
        var summary = await new ClusterImport(surroundings, settings.Archive!, settings.Cluster!).RunAsync(paths, order, cancellation);
        await using var archive = await ArchiveOpener.OpenAsync(settings.Archive!, new ArchiveOptions { IsReadOnly = true, MustExist = true }, cancellation);
        return await TellAsync(ArchiveAddress.Of(settings.Archive!).Name, settings.Json, archive, summary, cancellation);
    }

    /// <summary>Takes exports back in: what stands in them is neither read again nor judged again.</summary>
    private async Task<int> RestoreAsync(Settings settings, IReadOnlyCollection<Uri> addresses, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        if (addresses.Count > 0 || settings is not { Source: null, SpeaksFor: null, Published: null, Zone: null, Map: null, Reader: null, Since: null, Limit: null, SamePath: false, NoOriginals: false })
        {
            throw new UserException(ExitCode.BadUse, "--from-export takes files back as they were; leave out addresses and all options but --archive and --json");
        }

        ExportImport.Check(paths);
        await using var archive = await ArchiveOpener.OpenAsync(settings.Archive!, cancellation: cancellation);
        var import = new ExportImport(archive);
        try
        {
            foreach (var path in paths)
            {
                await import.RunAsync(path, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new UserException(ExitCode.Cancelled, "cancelled; what was stored stays, and the same command goes on from there");
        }

        return await TellAsync(ArchiveAddress.Of(settings.Archive!).Name, settings.Json, archive, import.Summary, cancellation);
    }

    private async Task<ImportSummary> RunAsync(ImportLine line, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        try
        {
            if (!surroundings.ErrorIsTerminal)
            {
                return await line.RunAsync(paths, cancellation);
            }

            return await surroundings.CreateErrorConsole().Progress().AutoClear(true).StartAsync(async progress =>
            {
                var bar = progress.AddTask("importing");
                bar.IsIndeterminate = true;
                var length = Task.Run(() => paths.SelectMany(IntakePile.Files).Sum(static file => File.Exists(file.Path) ? new FileInfo(file.Path).Length : 0), cancellation);
                var run = line.RunAsync(paths, cancellation);
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

    private async Task FetchAsync(WebImport import, IReadOnlyList<Uri> addresses, bool isAll, WebPileOptions web, CancellationToken cancellation)
    {
        var failures = new List<string>();
        try
        {
            foreach (var address in addresses)
            {
                if (await TellingAsync(import, address, web, cancellation) is { } failure)
                {
                    failures.Add($"{address} cannot be had: {failure}");
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new UserException(ExitCode.Cancelled, "cancelled; what was stored stays, and the same command goes on from there");
        }

        if (isAll && failures.Count == addresses.Count)
        {
            throw new UserException(ExitCode.InputRefused, failures[0]);
        }
    }

    private async Task<string?> TellingAsync(WebImport import, Uri address, WebPileOptions web, CancellationToken cancellation)
    {
        if (!surroundings.ErrorIsTerminal)
        {
            return await import.RunAsync(address, web, cancellation);
        }

        return await surroundings.CreateErrorConsole().Progress().AutoClear(true).StartAsync(async progress =>
        {
            var bar = progress.AddTask("fetching");
            bar.IsIndeterminate = true;
            var run = import.RunAsync(address, web, cancellation);
            while (await Task.WhenAny(run, Task.Delay(200, CancellationToken.None)) != run)
            {
                bar.Description = string.Create(CultureInfo.InvariantCulture, $"fetching: {import.Seen} pages");
            }

            return await run;
        });
    }

    private static WebPileOptions WebOptionsOf(Settings settings, bool hasAddress)
    {
        if (!hasAddress && (settings.Since ?? settings.Limit ?? (settings.SamePath ? "" : null)) is not null)
        {
            throw new UserException(ExitCode.BadUse, "--since, --limit and --same-path are for addresses of the web; name one");
        }

        LocalDate? since = settings.Since is null ? null
            : LocalDatePattern.Iso.Parse(settings.Since) is { Success: true } day ? day.Value
            : throw new UserException(ExitCode.BadUse, $"--since '{settings.Since}' is no day; write 2022-04-04");
        int? limit = settings.Limit is null ? null
            : int.TryParse(settings.Limit, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0 ? most
            : throw new UserException(ExitCode.BadUse, $"--limit '{settings.Limit}' is no number of pages, from 1 up");
        return new WebPileOptions { Since = since, Limit = limit, SamePath = settings.SamePath };
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
                KeepsOriginals = !settings.NoOriginals,
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
        string.Join(';', settings.Reader ?? "model", settings.Published, settings.Zone, settings.Source, settings.SpeaksFor, settings.Map, settings.NoOriginals ? "no originals" : null).TrimEnd(';');

    internal sealed class Settings : FetchingSettings
    {
        [CommandArgument(0, "<PATH>")]
        [Description("Files and folders, and addresses of pages, feeds and sitemaps")]
        public string[] Paths { get; init; } = [];

        [CommandOption("--archive <FILE>")]
        [Description("The archive that takes the documents in; made when there is none")]
        public string? Archive { get; init; }

        [CommandOption("--cluster <NAME>")]
        [Description("Let the silos of this cluster do it, with an archive in PostgreSQL. The piles must stand at the same path on all their machines")]
        public string? Cluster { get; init; }

        [CommandOption("--from-export")]
        [Description("The files are exports of documents, made with 'lacuna export --what documents --as jsonl': take them in as they were, with versions and readings")]
        public bool FromExport { get; init; }

        [CommandOption("--no-originals")]
        [Description("Keep no bytes of the files and pages beside what was read of them")]
        public bool NoOriginals { get; init; }

        [CommandOption("--source <NAME>")]
        [Description("Name of the publisher, in place of the documents' own: Xinhua")]
        public string? Source { get; init; }

        [CommandOption("--speaks-for <ACTOR>")]
        [Description("Whose voice the publisher is: state:CHN")]
        public string? SpeaksFor { get; init; }

        [CommandOption("--since <DAY>")]
        [Description("Of a feed or sitemap, only what it says was published or changed on or after this day")]
        public string? Since { get; init; }

        [CommandOption("--limit <NUMBER>")]
        [Description("Of a feed or sitemap, at most so many pages, in its order")]
        public string? Limit { get; init; }

        [CommandOption("--same-path")]
        [Description("Only pages in the folder of the address; of a page's address, those that the sitemaps of its site list there")]
        public bool SamePath { get; init; }
    }
}

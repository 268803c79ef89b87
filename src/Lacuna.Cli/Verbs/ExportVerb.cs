using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Findings.Asking;
using Lacuna.Reporting.Exports;
using NodaTime;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna export --archive FILE --what KIND --as FORMAT --out FILE</c></summary>
internal sealed class ExportVerb(Surroundings surroundings) : AsyncCommand<ExportVerb.Settings>
{
    public const string Name = "export";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var export = ExportOf(settings);
        var target = settings.Out is { Length: > 0 } given ? given : throw new UserException(ExitCode.BadUse, "say where to: --out statements.csv");
        if (settings.Archive is { Length: > 0 } read)
        {
            GivenPaths.CheckDistinct([read, target]);
        }

        WholeFile.Check(target);
        await using var archive = await settings.OpenAsync(isReadOnly: true, cancellationToken);
        var query = await QueryOf(settings, export, archive, cancellationToken);
        var count = await WholeFile.WriteAsync(target, stream => export.WriteAsync(archive, query, stream, cancellationToken), cancellationToken);
        if (settings.Json)
        {
            ReportWriter.WriteJson(stream => WriteJson(stream, target, export, count), surroundings);
        }
        else
        {
            await surroundings.OutText.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{target}: {export.What} as {export.Format}, {count:#,0} {(count == 1 ? "row" : "rows")}"));
        }

        return ExitCode.Done;
    }

    private static void WriteJson(Stream to, string target, IExport export, long count)
    {
        using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        json.WriteString("file", target);
        json.WriteString("what", export.What);
        json.WriteString("format", export.Format);
        json.WriteNumber("rows", count);
        json.WriteEndObject();
    }

    private static IExport ExportOf(Settings settings)
    {
        var kinds = ExportCatalogue.Kinds;
        if (settings.What is not { } what)
        {
            throw new UserException(ExitCode.BadUse, $"say what to export: --what statements; there are {string.Join(", ", kinds)}");
        }

        if (!kinds.Contains(what))
        {
            throw new UserException(ExitCode.BadUse, $"--what '{what}' is not known; there are {string.Join(", ", kinds)}");
        }

        var formats = string.Join(", ", ExportCatalogue.FormatsOf(what));
        return settings.As is not { } format
            ? throw new UserException(ExitCode.BadUse, $"say in which format: --as {ExportCatalogue.FormatsOf(what)[0]}; {what} go as {formats}")
            : ExportCatalogue.Find(what, format) ?? throw new UserException(ExitCode.BadUse, $"--as '{format}' is no format for {what}; they go as {formats}");
    }

    private static async Task<ExportQuery> QueryOf(Settings settings, IExport export, IArchive archive, CancellationToken cancellation)
    {
        var (addressee, lastDay) = SaidVerb.AddresseeAndDay(settings.To);
        var (from, until) = GivenDays.Open(settings.From, lastDay);
        var holdings = await archive.SourcesAsync(cancellation);
        var by = settings.By is { } speaker ? await ActorChoice.OfSpeakerAsync("--by", speaker, archive, holdings, cancellation) : null;
        var query = new ExportQuery
        {
            Speakers = by is null ? [] : [by.Actor.Id],
            Addressees = addressee is null ? [] : [(await ActorChoice.OfSpeakerAsync("--to", addressee, archive, holdings, cancellation)).Actor.Id],
            About = settings.About is { } about ? await SubjectChoice.OfAsync("--about", about, archive, cancellation) : null,
            Published = OpenDays.Between(from, until),
            Acts = ActChoice.Of(settings.Act),
            Channel = settings.Channel,
            Sources = settings.Source is { } source ? SourceChoice.Of("--source", source, holdings) : by?.Channels ?? [],
            WithCopies = settings.WithCopies || export is { What: "documents", Format: "jsonl" },
            Now = SystemClock.Instance.GetCurrentInstant(),
        };
        if (export.Format == "dna" && query.About is null && (await archive.SubjectsAsync(cancellation)).IsEmpty)
        {
            throw new UserException(ExitCode.BadUse, "the archive keeps no subjects to be concepts; add some with 'lacuna subject add', or name one with --about");
        }

        return UnfitFor(export.What, query) is { } unfit
            ? throw new UserException(ExitCode.BadUse, $"{unfit} not for {export.What}; leave them out")
            : query;
    }

    /// <summary>Which conditions have no meaning for what is exported; null when all have.</summary>
    private static string? UnfitFor(string what, ExportQuery query) => what switch
    {
        "statements" => null,
        "subjects" or "corrections" or "refusals" when query.AsksForAny => "conditions ask for documents and their sources and",
        "coverage" or "ledger" when query.AsksForTexts => "--about, --by, --to, --act and --channel ask for texts and",
        _ => query.AsksForStatements ? "--by, --to, --act and --channel ask for statements and" : null,
    };

    internal sealed class Settings : ArchiveVerbSettings
    {
        [CommandOption("--what <KIND>")]
        [Description("What to write: documents, statements, contacts, agenda, names, coverage, ledger, subjects, corrections, refusals")]
        public string? What { get; init; }

        [CommandOption("--as <FORMAT>")]
        [Description("In which format: csv, jsonl, parquet; statements also as annotations, graphml, plover, dna; agenda also as ical")]
        public string? As { get; init; }

        [CommandOption("--out <FILE>")]
        [Description("The file that is written, whole or not at all")]
        public string? Out { get; init; }

        [CommandOption("--by <ACTOR>")]
        [Description("Only statements by a state, body or person, by name or id. A state stands for all who belong to it")]
        public string? By { get; init; }

        [CommandOption("--to <ACTOR|DAY>")]
        [Description("Only statements to a state, body or person; or, when it is a day, only what was published on or before it: --to Ukraine --to 2022-04-06")]
        public string[] To { get; init; } = [];

        [CommandOption("--about <SUBJECT>")]
        [Description("Only what names a kept subject, or words, parted by commas")]
        public string? About { get; init; }

        [CommandOption("--from <DAY>")]
        [Description("Only what was published on or after this day: 2022-04-01")]
        public string? From { get; init; }

        [CommandOption("--act <ACTS>")]
        [Description("Only statements of these acts, parted by commas: accuse,deny")]
        public string? Act { get; init; }

        [CommandOption("--channel <WORDS>")]
        [Description("Only statements that the text says were made there: Twitter")]
        public string? Channel { get; init; }

        [CommandOption("--source <NAMES>")]
        [Description("Only what these sources published, parted by commas")]
        public string? Source { get; init; }

        [CommandOption("--with-copies")]
        [Description("Syndicated copies too; documents as jsonl always have them")]
        public bool WithCopies { get; init; }
    }
}

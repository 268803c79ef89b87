using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Asking;
using Lacuna.Reporting.Terminal;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna documents --archive FILE</c></summary>
internal sealed class DocumentsVerb(Surroundings surroundings) : AsyncCommand<DocumentsVerb.Settings>
{
    public const string Name = "documents";

    private const int RowsUnasked = 20;

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var query = QueryOf(settings);
        await using var archive = await settings.OpenAsync(isReadOnly: true, cancellationToken);
        var count = await archive.CountAsync(query, cancellationToken);
        var rows = new List<DocumentRow>();
        await foreach (var row in archive.DocumentsAsync(query, cancellationToken))
        {
            rows.Add(row);
        }

        if (settings.Json)
        {
            ReportWriter.WriteJson(to => Write(to, count, rows), surroundings);
            return ExitCode.Done;
        }

        var shown = rows.Count < count ? string.Create(CultureInfo.InvariantCulture, $"; {rows.Count:#,0} are shown, --limit shows more") : "";
        surroundings.OutText.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? "document" : "documents")}{shown}"));
        foreach (var row in rows)
        {
            foreach (var line in DocumentLine.Of(row).Split('\n'))
            {
                surroundings.OutText.WriteLine(Printable.Clean(line));
            }
        }

        return ExitCode.Done;
    }

    private static DocumentQuery QueryOf(Settings settings)
    {
        var (from, to) = GivenDays.Open(settings.From, settings.To);

        if (settings.Limit is < 0)
        {
            throw new UserException(ExitCode.BadUse, "--limit is negative; give how many documents to show");
        }

        if (settings.About.FirstOrDefault(term => !term.Any(char.IsLetterOrDigit)) is { } empty)
        {
            throw new UserException(ExitCode.BadUse, $"--about '{empty}' has no words; name the words to look for");
        }

        return new DocumentQuery
        {
            Terms = [.. settings.About.Select(term => new SubjectTerm(term))],
            Sources = [.. settings.Source],
            Languages = [.. settings.Language],
            Published = OpenDays.Between(from, to),
            WithCopies = settings.Copies,
            WithEarlierVersions = settings.Versions,
            Order = settings.Best ? DocumentOrder.Relevance : settings.Latest ? DocumentOrder.LatestFirst : DocumentOrder.Published,
            Limit = settings.Limit ?? RowsUnasked,
        };
    }

    private static void Write(Stream to, int count, IEnumerable<DocumentRow> rows)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("count", count);
        json.WriteStartArray("documents");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            DocumentJson.WriteRow(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal sealed class Settings : ArchiveVerbSettings
    {
        [CommandOption("--about <TERM>")]
        [Description("Only documents that hold these words, in any case; a star at the end of a word stands for any ending. May be repeated: any of them")]
        public string[] About { get; init; } = [];

        [CommandOption("--source <NAME>")]
        [Description("Only documents of this source. May be repeated")]
        public string[] Source { get; init; } = [];

        [CommandOption("--language <TAG>")]
        [Description("Only documents in this language: uk. May be repeated")]
        public string[] Language { get; init; } = [];

        [CommandOption("--from <DAY>")]
        [Description("Only documents on or after this day: 2022-04-01")]
        public string? From { get; init; }

        [CommandOption("--to <DAY>")]
        [Description("Only documents on or before this day")]
        public string? To { get; init; }

        [CommandOption("--copies")]
        [Description("Syndicated copies too")]
        public bool Copies { get; init; }

        [CommandOption("--versions")]
        [Description("Earlier versions too")]
        public bool Versions { get; init; }

        [CommandOption("--latest")]
        [Description("The latest first")]
        public bool Latest { get; init; }

        [CommandOption("--best")]
        [Description("The best match of --about first")]
        public bool Best { get; init; }

        [CommandOption("--limit <COUNT>")]
        [Description("How many are shown; 20 when not given")]
        public int? Limit { get; init; }
    }
}

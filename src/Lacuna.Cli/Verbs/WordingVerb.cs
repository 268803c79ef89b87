using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Core.Reading;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Reading;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Wordings;
using NodaTime;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna wording PATH...</c> and <c>lacuna wording --archive FILE</c></summary>
internal sealed class WordingVerb(Surroundings surroundings) : AsyncCommand<WordingVerb.Settings>
{
    public const string Name = "wording";

    /// <summary>Most rows that may be asked for: more is no list but a dump.</summary>
    private const int MostRows = 1000;

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var (from, to) = GivenDays.Open(settings.From, settings.To);

        settings.Check(Name);
        Check(settings);
        var (series, pile, own) = settings.Archive is null
            ? await OfPathsAsync(settings, from, to, cancellationToken)
            : (await OfArchiveAsync(settings, from, to, cancellationToken), Pile.Empty, 0);
        if (series.Documents.IsEmpty)
        {
            throw new UserException(ExitCode.InputRefused, "no document with a date is left; give --published, or widen --from and --to");
        }

        var limits = Limits(pile, own);
        var run = new RunFacts(LacunaApp.Version) { Refused = pile.Refused };
        if (settings.Phrase is { } phrase)
        {
            var wording = PhraseTracer.Trace(series, phrase, settings.AnyForm, cancellationToken);
            ReportWriter.Write(
                WordingReport.Of(phrase, wording, series, limits),
                run,
                settings.Json,
                settings.Html,
                stream => JsonReport.WriteWording(stream, phrase, settings.AnyForm, wording, series, run),
                surroundings,
                cancellationToken);
            return ExitCode.Done;
        }

        var findings = WordingFinder.Find(series, OptionsOf(settings), cancellationToken);
        ReportWriter.Write(
            WordingReport.Of(findings, limits), run, settings.Json, settings.Html, stream => JsonReport.WriteWordings(stream, findings, run), surroundings, cancellationToken);
        return ExitCode.Done;
    }

    private async Task<(WordingSeries Series, Pile Pile, int Own)> OfPathsAsync(Settings settings, LocalDate? from, LocalDate? to, CancellationToken cancellation)
    {
        using var reader = new PileReader(surroundings, settings, ReadingLine.CreateSegmenting());
        var pile = await reader.ReadAllAsync(settings.Paths, source: null, cancellation);
        var own = settings.Actor is { } actor ? ActorDocuments.Of(pile.Documents, actor) : pile.Documents;
        return (WordingSeries.From(own).Between(from, to), pile, own.Length);
    }

    private static async Task<WordingSeries> OfArchiveAsync(Settings settings, LocalDate? from, LocalDate? to, CancellationToken cancellation)
    {
        await using var archive = await settings.OpenAsync(cancellation);
        var chosen = settings.Actor is not { } actor ? null : ActorChoice.Of("--actor", actor, await archive.SourcesAsync(cancellation));
        return await ArchivedSeries.ReadAsync(archive, chosen?.Actor, chosen?.Channels ?? [], from, to, cancellation);
    }

    private static void Check(Settings settings)
    {
        if (settings.Phrase is { } phrase && !phrase.Any(char.IsLetterOrDigit))
        {
            throw new UserException(ExitCode.BadUse, $"--phrase '{phrase}' has no words; name the words to look for");
        }

        if (settings.AnyForm && settings.Phrase is null)
        {
            throw new UserException(ExitCode.BadUse, "--any-form needs --phrase; name the words to look for");
        }

        if (settings.Rows is < 1 or > MostRows)
        {
            throw new UserException(ExitCode.BadUse, string.Create(CultureInfo.InvariantCulture, $"--rows {settings.Rows} is out of range; give 1 to {MostRows}"));
        }
    }

    private static WordingOptions OptionsOf(Settings settings)
    {
        var options = new WordingOptions();
        return options with { MostRows = settings.Rows ?? options.MostRows };
    }

    private static ImmutableArray<string> Limits(Pile pile, int own)
    {
        var limits = ImmutableArray.CreateBuilder<string>();
        if (own < pile.Documents.Length)
        {
            limits.Add(string.Create(CultureInfo.InvariantCulture, $"Documents of other sources, left out by --actor: {pile.Documents.Length - own}."));
        }

        limits.AddRange(LeftOut.Sentences(pile));
        return limits.ToImmutable();
    }

    internal sealed class Settings : PileOrArchiveSettings
    {
        [CommandOption("--actor <ACTOR>")]
        [Description("Only documents of sources that speak for this actor, or bear this name: state:USA, China, \"The White House\"")]
        public string? Actor { get; init; }

        [CommandOption("--phrase <PHRASE>")]
        [Description("The runs of this phrase, in place of what is found unasked")]
        public string? Phrase { get; init; }

        [CommandOption("--any-form")]
        [Description("With --phrase: any form of its words counts (English)")]
        public bool AnyForm { get; init; }

        [CommandOption("--rows <COUNT>")]
        [Description("Rows shown; 50 when not given")]
        public int? Rows { get; init; }
    }
}

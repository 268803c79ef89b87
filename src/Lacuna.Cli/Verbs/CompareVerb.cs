using System.ComponentModel;
using System.Globalization;
using Lacuna.Archive.Corrections;
using Lacuna.Archive;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Core.Corrections;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Comparing.About;
using Lacuna.Models;
using Lacuna.Reporting;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Json;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna compare A B</c></summary>
internal sealed class CompareVerb(Surroundings surroundings) : AsyncCommand<CompareVerb.Settings>
{
    public const string Name = "compare";

    /// <summary>More than a year on each side is no record of the days around a contact.</summary>
    private const int MostWindow = 366;

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var around = (string[])[.. settings.Context, .. settings.More];
        string[] inputs = [settings.A, settings.B, .. around];
        Check(settings, inputs);

        using var encoder = new SentenceEncoder();
        encoder.OpenInBackground();
        using var reader = new PileReader(surroundings, settings);
        var a = reader.ReadOneAsync(settings.A, settings.SourceA, cancellationToken);
        var b = reader.ReadOneAsync(settings.B, settings.SourceB, cancellationToken);
        await Task.WhenAll(a, b);

        // Only now, so that a mistyped account is told before a long pile is read.
        var pile = around.Length == 0 ? Pile.Empty : await reader.ReadAllAsync(around, source: null, cancellationToken);
        var comparison = new Comparer(new SentenceSimilarity(encoder), OptionsOf(settings)).Compare(
            await a, await b, around.Length == 0 ? null : pile.Documents, cancellationToken);
        if (settings.About.Length > 0)
        {
            comparison = comparison with { About = new TopicFinder(encoder, reader.Line).Find(await a, await b, settings.About, cancellationToken) };
        }

        comparison = await JudgedAsync(comparison, settings, cancellationToken);
        var run = new RunFacts(LacunaApp.Version) { Refused = pile.Refused };
        ReportWriter.Write(
            ComparisonReport.Of(comparison, pile.Documents, LeftOut.Sentences(pile)),
            run,
            settings.Json,
            settings.Html,
            stream => JsonReport.WriteComparison(stream, comparison, pile.Documents, run),
            surroundings,
            cancellationToken);
        return ExitCode.Done;
    }

    private static async Task<Comparison> JudgedAsync(Comparison comparison, Settings settings, CancellationToken cancellation)
    {
        if (settings.Archive is null)
        {
            return comparison;
        }

        await using var archive = await ArchiveOpener.OpenAsync(settings.Archive, new ArchiveOptions { IsReadOnly = true, MustExist = true }, cancellation);
        var query = new CorrectionQuery { Kinds = [CorrectionKind.Point], OnlyStanding = true, WithPlaces = false };
        return PointJudgements.Apply(comparison, await archive.CorrectionsAsync(query, cancellation).Select(static row => row.Correction).ToListAsync(cancellation));
    }

    private static void Check(Settings settings, string[] inputs)
    {
        GivenPaths.CheckDistinct(inputs);
        HtmlTarget.Check(settings.Html, inputs);
        _ = WindowOf(settings);

        if (settings.About.Any(string.IsNullOrWhiteSpace))
        {
            throw new UserException(ExitCode.BadUse, "--about is empty; name a topic");
        }
    }

    private static ComparerOptions OptionsOf(Settings settings) =>
        WindowOf(settings) is { } days ? new ComparerOptions { DaysBefore = days, DaysAfter = days } : new ComparerOptions();

    private static int? WindowOf(Settings settings)
    {
        if (settings.Window is null)
        {
            return null;
        }

        return int.TryParse(settings.Window, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostWindow
            ? days
            : throw new UserException(ExitCode.BadUse, string.Create(CultureInfo.InvariantCulture, $"--window '{settings.Window}' is no number of days from 0 to {MostWindow}"));
    }

    internal sealed class Settings : VerbSettings
    {
        [CommandArgument(0, "<A>")]
        [Description("The first account")]
        public string A { get; init; } = "";

        [CommandArgument(1, "<B>")]
        [Description("The second account")]
        public string B { get; init; } = "";

        [CommandArgument(2, "[CONTEXT]")]
        [Description("More files and folders of the days around, as with --context")]
        public string[] More { get; init; } = [];

        [CommandOption("--context <PATH>")]
        [Description("Files and folders published in the days around; what both accounts leave out is measured against them. May be repeated")]
        public string[] Context { get; init; } = [];

        [CommandOption("--about <PHRASE>")]
        [Description("A topic to answer for on both sides. May be repeated")]
        public string[] About { get; init; } = [];

        [CommandOption("--window <DAYS>")]
        [Description("Days before and after the contact from which the record is taken; 3 when not given")]
        public string? Window { get; init; }

        [CommandOption("--source-a <NAME>")]
        [Description("Whose account A is, in place of the document's own word")]
        public string? SourceA { get; init; }

        [CommandOption("--source-b <NAME>")]
        [Description("Whose account B is, in place of the document's own word")]
        public string? SourceB { get; init; }

        [CommandOption("--archive <FILE>")]
        [Description("An archive that keeps what people made of the points: rejected ones are shown as such and not counted")]
        public string? Archive { get; init; }

        [CommandOption("--html <FILE>")]
        [Description("Also write the report as one self-contained page, both texts side by side")]
        public string? Html { get; init; }
    }
}

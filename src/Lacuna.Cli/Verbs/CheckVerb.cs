using System.ComponentModel;
using Lacuna.Cli.Importing;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Importing;
using Lacuna.Intake;
using Lacuna.Intake.Columns;
using Lacuna.Models;
using Lacuna.Reading.Actors;
using Lacuna.Reporting;
using Lacuna.Reporting.Docx;
using Lacuna.Reporting.Drafts;
using Lacuna.Reporting.Exports.Calendars;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Model;
using NodaTime;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna check DRAFT</c></summary>
internal sealed class CheckVerb(Surroundings surroundings) : AsyncCommand<CheckVerb.Settings>
{
    public const string Name = "check";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        string[] inputs = [settings.Draft, .. settings.Against];
        GivenPaths.CheckDistinct(inputs);
        HtmlTarget.Check(settings.Html, inputs);
        HtmlTarget.Check(settings.Docx, settings.Html is { } html ? [.. inputs, html] : inputs, "--docx");
        HtmlTarget.Check(settings.Calendar, [.. inputs, .. new[] { settings.Html, settings.Docx }.OfType<string>()], "--calendar");
        var style = HouseStyles.Named(settings.Style)
            ?? throw new UserException(ExitCode.BadUse, $"--style '{settings.Style}' is not known; there are {string.Join(", ", HouseStyles.All.Select(known => known.Name))}");
        using var encoder = new SentenceEncoder();
        encoder.OpenInBackground();
        using var reader = new PileReader(surroundings, settings);
        var draft = await reader.ReadOneAsync(settings.Draft, source: null, cancellationToken);
        await using var against = await Against.OpenAsync(settings.Against, new IntakePile(OptionsOf(settings)), document => EnglishOnly.Read(document, reader.Line.Read), cancellationToken);
        var check = await new DraftChecker(against.Archive, ActorTable.Default, new SentenceSimilarity(encoder)).CheckAsync(draft, cancellationToken);
        if (settings.Calendar is { } calendar)
        {
            await WholeFile.WriteAsync(calendar, to => DraftCalendar.WriteAsync(draft, to, SystemClock.Instance.GetCurrentInstant(), cancellationToken), cancellationToken);
        }

        var run = new RunFacts(LacunaApp.Version) { Refused = against.Refused };
        var report = DraftReport.Of(check, style, LeftOut.Sentences(against.Refused));
        if (settings.Docx is { } docx)
        {
            await WholeFile.WriteAsync(docx, to => WriteDocx(to, report), cancellationToken);
        }

        ReportWriter.Write(report, run, settings.Json, settings.Html, to => JsonDrafts.Write(to, check, style, run), surroundings, cancellationToken);
        return ExitCode.Done;
    }

    /// <summary>A method of its own, so that the library for Word documents is loaded only here.</summary>
    private static Task<bool> WriteDocx(Stream to, Report report)
    {
        DocxReport.Write(to, report, TimeProvider.System);
        return Task.FromResult(true);
    }

    /// <summary>The draft's date and clock are its own; only how tables are read holds for the record too.</summary>
    private static IntakeOptions OptionsOf(Settings settings)
    {
        try
        {
            return new IntakeOptions { Map = settings.Map is null ? null : ColumnMap.Find(settings.Map) };
        }
        catch (IntakeException fault)
        {
            throw new UserException(ExitCode.BadUse, fault.Message);
        }
    }

    internal sealed class Settings : VerbSettings
    {
        [CommandArgument(0, "<DRAFT>")]
        [Description("The draft: plain text, a web page, a Word document, a PDF")]
        public string Draft { get; init; } = "";

        [CommandOption("--against <PATH>")]
        [Description("The record: an archive, or files and folders. May be repeated. Without it the draft is held against itself and the tables of offices")]
        public string[] Against { get; init; } = [];

        [CommandOption("--style <HOUSE>")]
        [Description("What a house lets stand in a quotation without a word: ap, reuters, guardian, none; none when not given")]
        [DefaultValue("none")]
        public string Style { get; init; } = "none";

        [CommandOption("--calendar <FILE>")]
        [Description("Also write what the draft says is still to come as an iCalendar file")]
        public string? Calendar { get; init; }

        [CommandOption("--html <FILE>")]
        [Description("Also write the report as one self-contained page, the draft beside its findings")]
        public string? Html { get; init; }

        [CommandOption("--docx <FILE>")]
        [Description("Also write the draft as a Word document, with the findings as comments at the words they rest on")]
        public string? Docx { get; init; }
    }
}

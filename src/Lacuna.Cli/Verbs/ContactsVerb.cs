using System.ComponentModel;
using System.Globalization;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Reporting;
using Lacuna.Reporting.Contacts;
using Lacuna.Reporting.Json;
using NodaTime;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna contacts PATH...</c></summary>
internal sealed class ContactsVerb(Surroundings surroundings) : AsyncCommand<ContactsVerb.Settings>
{
    public const string Name = "contacts";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var from = GivenDay.Of("--from", settings.From);
        var to = GivenDay.Of("--to", settings.To);
        if (from > to)
        {
            throw new UserException(ExitCode.BadUse, "--from lies after --to; swap them");
        }

        var kind = KindOf(settings.Kind);
        GivenPaths.CheckDistinct(settings.Paths);
        HtmlTarget.Check(settings.Html, settings.Paths);

        using var reader = new PileReader(surroundings, settings);
        var pile = await reader.ReadAllAsync(settings.Paths, source: null, cancellationToken);
        var all = ContactBook.From(pile.Documents, cancellationToken);
        var wanted = all.Where(contact => (kind is null || contact.Kind == kind) && LiesIn(contact.Date, from, to)).ToList();
        var run = new RunFacts(LacunaApp.Version) { Refused = pile.Refused };
        ReportWriter.Write(
            ContactsReport.Of(wanted, pile.Documents, Limits(all, kind, from ?? to, pile)),
            run,
            settings.Json,
            settings.Html,
            stream => JsonReport.WriteContacts(stream, wanted, pile.Documents, run),
            surroundings,
            cancellationToken);
        return ExitCode.Done;
    }

    private static IEnumerable<string> Limits(IEnumerable<ContactRecord> all, ContactKind? kind, LocalDate? bound, Pile pile)
    {
        var undated = bound is null ? 0 : all.Count(contact => contact.Date is null && (kind is null || contact.Kind == kind));
        if (undated > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Contacts without a day are left out by --from and --to: {undated}.");
        }

        foreach (var sentence in LeftOut.Sentences(pile))
        {
            yield return sentence;
        }
    }

    private static bool LiesIn(DateInterval? days, LocalDate? from, LocalDate? to) =>
        (from is null && to is null) || (days is not null && (from is null || days.End >= from) && (to is null || days.Start <= to));

    private static ContactKind? KindOf(string? value)
    {
        if (value is null)
        {
            return null;
        }

        foreach (var kind in Enum.GetValues<ContactKind>())
        {
            if (string.Equals(kind.ToString(), value, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        var known = string.Join(", ", Enum.GetNames<ContactKind>().Select(name => name.ToLowerInvariant()));
        throw new UserException(ExitCode.BadUse, $"--kind '{value}' is not known; there are {known}");
    }

    internal sealed class Settings : VerbSettings
    {
        [CommandArgument(0, "<PATH>")]
        [Description("Files and folders: plain text, web pages, JSON Lines, CSV")]
        public string[] Paths { get; init; } = [];

        [CommandOption("--from <DAY>")]
        [Description("Only contacts on or after this day: 2022-04-01")]
        public string? From { get; init; }

        [CommandOption("--to <DAY>")]
        [Description("Only contacts on or before this day")]
        public string? To { get; init; }

        [CommandOption("--kind <KIND>")]
        [Description("Only contacts of one kind: call, video, meeting, visit, letter, summit, talks")]
        public string? Kind { get; init; }

        [CommandOption("--html <FILE>")]
        [Description("Also write the report as one self-contained page")]
        public string? Html { get; init; }
    }
}

using System.ComponentModel;
using System.Globalization;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Cli.Reading;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Reading.Actors;
using Lacuna.Reporting;
using Lacuna.Reporting.Contacts;
using Lacuna.Reporting.Json;
using NodaTime;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna contacts PATH...</c> and <c>lacuna contacts --archive FILE</c></summary>
internal sealed class ContactsVerb(Surroundings surroundings) : AsyncCommand<ContactsVerb.Settings>
{
    public const string Name = "contacts";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var (from, to) = GivenDays.Open(settings.From, settings.To);

        var kind = KindChoice.Of("--kind", settings.Kind);
        settings.Check(Name);
        CheckSides(settings);
        if (settings.Archive is not null)
        {
            return await AskAsync(settings, new ContactQuestion { From = from, Until = to, Kind = kind }, cancellationToken);
        }

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

    private async Task<int> AskAsync(Settings settings, ContactQuestion question, CancellationToken cancellation)
    {
        await using var archive = await settings.OpenAsync(cancellation);
        var holdings = settings.Between is null ? [] : await archive.SourcesAsync(cancellation);
        var held = await new ContactFinder(archive, ActorTable.Default).FindAsync(
            question with
            {
                Between =
                [
                    .. settings.Between is { } one ? [ActorChoice.Of("--between", one, holdings).Actor] : Array.Empty<Actor>(),
                    .. settings.And is { } other ? [ActorChoice.Of("--and", other, holdings).Actor] : Array.Empty<Actor>(),
                ],
            },
            cancellation);
        var run = new RunFacts(LacunaApp.Version);
        ReportWriter.Write(ContactsReport.Of(held, []), run, settings.Json, settings.Html, stream => JsonReport.WriteContacts(stream, held, run), surroundings, cancellation);
        return ExitCode.Done;
    }

    private static void CheckSides(Settings settings)
    {
        if (settings is { Archive: null, Between: not null } or { Archive: null, And: not null })
        {
            throw new UserException(ExitCode.BadUse, "--between and --and go with --archive; 'lacuna import' makes one");
        }

        if (settings is { Between: null, And: not null })
        {
            throw new UserException(ExitCode.BadUse, "--and needs --between; name both: --between China --and Ukraine");
        }
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

    internal sealed class Settings : PileOrArchiveSettings
    {
        [CommandOption("--between <ACTOR>")]
        [Description("Only contacts in which this actor takes part: a state with all who act for it, a body or a person. With --archive")]
        public string? Between { get; init; }

        [CommandOption("--and <ACTOR>")]
        [Description("And this one")]
        public string? And { get; init; }

        [CommandOption("--kind <KIND>")]
        [Description("Only contacts of one kind: call, video, meeting, visit, letter, summit, talks")]
        public string? Kind { get; init; }
    }
}

using System.ComponentModel;
using System.Globalization;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Sayings;
using Lacuna.Reading.Actors;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Sayings;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna said --archive FILE --by A --to B --about S --from DAY --to DAY</c></summary>
internal sealed class SaidVerb(Surroundings surroundings) : AsyncCommand<SaidVerb.Settings>
{
    public const string Name = "said";

    /// <summary>Most statements listed: more is no list but an export.</summary>
    private const int MostListed = 10_000;

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var (addressee, lastDay) = AddresseeAndDay(settings.To);
        var (from, until) = GivenDays.Open(settings.From, lastDay);
        var (acts, limit) = (ActChoice.Of(settings.Act), LimitOf(settings.Limit));
        settings.CheckHtml();
        await using var archive = await settings.OpenAsync(isReadOnly: true, cancellationToken);
        var holdings = settings is { By: null, Source: null } && addressee is null ? [] : await archive.SourcesAsync(cancellationToken);
        var by = settings.By is { } speaker ? await ActorChoice.OfSpeakerAsync("--by", speaker, archive, holdings, cancellationToken) : null;
        var question = new SaidQuestion
        {
            By = by?.Actor,
            To = addressee is null ? null : (await ActorChoice.OfSpeakerAsync("--to", addressee, archive, holdings, cancellationToken)).Actor,
            About = settings.About is { } about ? await SubjectChoice.OfAsync("--about", about, archive, cancellationToken) : null,
            From = from,
            Until = until,
            Acts = acts,
            Channel = settings.Channel,
            Sources = settings.Source is { } source ? SourceChoice.Of("--source", source, holdings) : by?.Channels ?? [],
            Limit = limit,
        };
        var said = await new SaidFinder(archive, ActorTable.Default).FindAsync(question, cancellationToken);
        var run = new RunFacts(LacunaApp.Version);
        ReportWriter.Write(SaidReport.Of(said), run, settings.Json, settings.Html, to => JsonSayings.Write(to, said, run), surroundings, cancellationToken);
        return ExitCode.Done;
    }

    /// <summary><c>--to</c> is asked for whom somebody spoke to and for the last day: a day is a day, anything else an actor, and both may be given.</summary>
    internal static (string? Addressee, string? LastDay) AddresseeAndDay(string[] given)
    {
        var days = given.Where(GivenDays.IsDay).ToList();
        var actors = given.Where(value => !GivenDays.IsDay(value)).ToList();
        return days.Count > 1 || actors.Count > 1
            ? throw new UserException(ExitCode.BadUse, "--to is given more than once; give one addressee and one last day at most: --to Ukraine --to 2022-04-06")
            : (actors.FirstOrDefault(), days.FirstOrDefault());
    }

    private static int LimitOf(string? given)
    {
        if (given is null)
        {
            return SaidQuestion.DefaultLimit;
        }

        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is > 0 and <= MostListed
            ? limit
            : throw new UserException(ExitCode.BadUse, string.Create(CultureInfo.InvariantCulture, $"--limit '{given}' is no number from 1 to {MostListed}"));
    }

    internal sealed class Settings : ArchiveReportSettings
    {
        [CommandOption("--by <ACTOR>")]
        [Description("Who spoke: a state with all who speak for it, a body or a person, by name or id (China, \"Wang Yi\", state:CHN)")]
        public string? By { get; init; }

        [CommandOption("--to <ACTOR|DAY>")]
        [Description("To whom; or, when it is a day, the last day: --to Ukraine --to 2022-04-06")]
        public string[] To { get; init; } = [];

        [CommandOption("--about <SUBJECT>")]
        [Description("About what: a subject that 'lacuna subject' keeps, or words, parted by commas")]
        public string? About { get; init; }

        [CommandOption("--from <DAY>")]
        [Description("First day of publication: 2022-04-02")]
        public string? From { get; init; }

        [CommandOption("--act <ACTS>")]
        [Description("Only these acts, parted by commas: request, accuse, deny, promise …")]
        public string? Act { get; init; }

        [CommandOption("--channel <WORDS>")]
        [Description("The text's own words for the channel hold this: Twitter")]
        public string? Channel { get; init; }

        [CommandOption("--source <NAMES>")]
        [Description("Only documents of these sources, parted by commas")]
        public string? Source { get; init; }

        [CommandOption("--limit <NUMBER>")]
        [Description("List so many statements; 100 when not given. All are counted")]
        public string? Limit { get; init; }
    }
}

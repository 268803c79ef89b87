using Lacuna.Archive;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Findings.Agenda;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Tests.Agenda;

public sealed class AgendaFinderTests
{
    private static readonly AnnotatedDocument Announced = Made.Read(
        "The White House", "state:USA", "2022-04-04", "President Biden will meet with Prime Minister Modi of India on Monday, April 11.", "Statement on the schedule");

    [Fact]
    public async Task A_contact_of_the_parties_on_the_day_answers()
    {
        var item = await OnlyAsync(Announced, Made.Read(
            "The White House", "state:USA", "2022-04-11", "President Biden met today with Prime Minister Modi of India. The leaders discussed the war in Ukraine.", "Readout of President Biden's Meeting with Prime Minister Modi of India"));
        Assert.Equal(AgendaVerdict.Held, item.Verdict);
        Assert.Contains(item.Traces, trace => trace.Kind == AgendaTraceKind.Contact);
    }

    [Fact]
    public async Task A_notice_that_names_the_parties_calls_it_off()
    {
        var item = await OnlyAsync(Announced, Made.Read("The White House", "state:USA", "2022-04-09", "The meeting of President Biden with Prime Minister Modi was postponed.", "Notice"));
        Assert.Equal(AgendaVerdict.CalledOff, item.Verdict);
        Assert.Contains("postponed", Assert.Single(item.Traces).Evidence.Exact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_on_something_else_does_not()
    {
        var item = await OnlyAsync(Announced, Made.Read("The White House", "state:USA", "2022-04-09", "The concert in Vienna was cancelled.", "Notice"), Later);
        Assert.Equal(AgendaVerdict.NothingFound, item.Verdict);
        Assert.Empty(item.Traces);
    }

    [Fact]
    public async Task Nothing_is_found_only_where_the_channels_are_held_and_a_hole_leaves_it_open()
    {
        var archive = new MemoryArchive([Announced, Later]);
        Assert.Equal(AgendaVerdict.NothingFound, Assert.Single((await FindAsync(archive)).Items).Verdict);
        await archive.NoteCoverageAsync(
            new CoverageNote("The White House", new DateInterval(new LocalDate(2022, 4, 11), new LocalDate(2022, 4, 12)), CoverageBasis.Declared, NodaConstants.UnixEpoch) { HoleReason = "the site was down" },
            TestContext.Current.CancellationToken);
        var item = Assert.Single((await FindAsync(archive)).Items);
        Assert.Equal(AgendaVerdict.NotEstablished, item.Verdict);
        Assert.Contains(item.Holes, hole => hole.Reason.Contains("the site was down", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_falls_due_after_the_record_is_still_to_come()
    {
        Assert.Equal(AgendaVerdict.StillToCome, (await OnlyAsync(Announced)).Verdict);
    }

    private static AnnotatedDocument Later { get; } = Made.Read("The White House", "state:USA", "2022-04-13", "The First Lady visited a school in Ohio.", "Remarks");

    private static Task<HeldAgenda> FindAsync(IArchive archive) =>
        new AgendaFinder(archive, ActorTable.Default).FindAsync(new AgendaQuestion { From = new LocalDate(2022, 4, 10), Until = new LocalDate(2022, 4, 12) }, TestContext.Current.CancellationToken);

    private static async Task<AnnouncedItem> OnlyAsync(params AnnotatedDocument[] documents)
    {
        var held = await FindAsync(new MemoryArchive(documents));
        return Assert.Single(held.Items, item => item.Row.Version == Announced.Document.Version);
    }
}

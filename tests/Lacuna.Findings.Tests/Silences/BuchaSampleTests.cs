using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Opportunities;
using Lacuna.Findings.Voices;
using Lacuna.Intake;
using Lacuna.Reading;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Tests.Silences;

/// <summary>China, Ukraine and Bucha, 2 to 6 April 2022, on the shipped samples.</summary>
public sealed class BuchaSampleTests
{
    private static readonly LocalDate Second = new(2022, 4, 2);
    private static readonly Lazy<Task<ImmutableArray<AnnotatedDocument>>> Documents = new(ReadAsync);

    [Fact]
    public async Task China_is_silent_up_to_4_April_on_the_channels_held()
    {
        var silence = await FindAsync("state:CHN", 4);
        Assert.Equal(SilenceVerdict.Silent, silence.Verdict);
        Assert.Empty(silence.Doubts);
        Assert.Null(silence.First);
        Assert.True(silence.Counts.Documents >= 5);
        Assert.Equal(0, silence.Counts.NamingOwn);
        Assert.InRange(silence.Bounds.PerDocument!.Value, 0.3, 0.5);
    }

    [Fact]
    public async Task The_embassys_post_is_told_apart_as_another_s_voice()
    {
        var silence = await FindAsync("state:CHN", 4);
        Assert.Equal(MentionVoice.Repost, Assert.Single(silence.Mentions).Voice);
        Assert.Equal(MentionVoice.Repost, silence.NearMisses[0].Mention!.Voice);
    }

    [Fact]
    public async Task It_is_broken_on_5_April_by_Zhang_Jun_and_not_by_the_items_that_quote_others()
    {
        var silence = await FindAsync("state:CHN", 6);
        Assert.Equal(SilenceVerdict.Broken, silence.Verdict);
        Assert.Equal("Permanent Mission of China to the United Nations", silence.First!.Document.Source!.Name);
        Assert.Equal(new LocalDate(2022, 4, 5), silence.First.Document.Published!.Date);
        Assert.Equal(MentionVoice.OwnStatement, silence.First.Voice);
        Assert.Contains(silence.First.Speakers, speaker => speaker.Name == "Zhang Jun");
        var xinhua = Assert.Single(silence.Mentions, mention => mention.Document.Source!.Name == "Xinhua");
        Assert.Equal(MentionVoice.OtherSpeaker, xinhua.Voice);
    }

    [Fact]
    public async Task The_holiday_and_the_recess_of_the_press_conference_are_given_as_reasons()
    {
        var silence = await FindAsync("state:CHN", 4);
        var holiday = Assert.Single(silence.Hindrances, reason => reason.Kind == HindranceKind.Holiday);
        Assert.Equal(new DateInterval(new LocalDate(2022, 4, 3), new LocalDate(2022, 4, 5)), holiday.Days);
        Assert.Contains("Qingming", holiday.Words, StringComparison.Ordinal);
        var notice = Assert.Single(silence.Hindrances, reason => reason.Kind == HindranceKind.NoBriefing);
        Assert.Contains("in recess", notice.Evidence!.Exact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_hole_in_one_channel_the_silence_is_not_established()
    {
        var archive = new MemoryArchive(await Documents.Value);
        await archive.NoteCoverageAsync(
            new CoverageNote("Xinhua", new DateInterval(Second.PlusDays(1), Second.PlusDays(1)), CoverageBasis.Declared, NodaConstants.UnixEpoch) { HoleReason = "the site could not be reached" },
            TestContext.Current.CancellationToken);
        var silence = await FindAsync("state:CHN", 4, archive);
        Assert.Equal(SilenceVerdict.NotEstablished, silence.Verdict);
        var doubt = Assert.Single(silence.Doubts);
        Assert.Equal(DoubtKind.CoverageHole, doubt.Kind);
        Assert.Contains("the site could not be reached", doubt.Words, StringComparison.Ordinal);
        Assert.Equal(SilenceVerdict.Broken, (await FindAsync("state:CHN", 6, archive)).Verdict);
    }

    [Fact]
    public async Task Kuleba_is_silent_in_the_post_on_the_call_and_not_as_an_actor()
    {
        var silence = await FindAsync("person:dmytro-kuleba", 4);
        Assert.Equal(SilenceVerdict.Broken, silence.Verdict);
        Assert.Equal(new LocalDate(2022, 4, 3), silence.First!.Document.Published!.Date);
        var calls = silence.Opportunities.Where(opportunity => opportunity.Contact is not null).ToList();
        Assert.False(Assert.Single(calls, call => call.Document.Title.Contains("Wang Yi", StringComparison.Ordinal)).IsTaken);
        Assert.True(Assert.Single(calls, call => call.Document.Title.Contains("Guterres", StringComparison.Ordinal)).IsTaken);
    }

    [Fact]
    public async Task The_silence_is_set_against_those_who_spoke_in_the_same_days()
    {
        var silence = await FindAsync("state:CHN", 4);
        Assert.NotNull(silence.AtPeersRate);
        Assert.InRange(silence.AtPeersRate.Rate.Mean, 0.5, 1);
        Assert.InRange(silence.AtPeersRate.Chance, 0, 0.2);
        Assert.Null(silence.AtOwnRate);
        Assert.True(silence.Latency!.IsOpen);
    }

    private static async Task<Silence> FindAsync(string actor, int lastDay, IArchive? archive = null) =>
        await new SilenceFinder(archive ?? new MemoryArchive(await Documents.Value), ActorTable.Default).FindAsync(
            new SilenceQuestion(Made.Actor(actor), Made.Bucha, new DateInterval(Second, new LocalDate(2022, 4, lastDay))), TestContext.Current.CancellationToken);

    private static async Task<ImmutableArray<AnnotatedDocument>> ReadAsync()
    {
        var line = ReadingLine.CreateDefault();
        var read = ImmutableArray.CreateBuilder<AnnotatedDocument>();
        foreach (var sample in (string[])["2022-04-04-wang-kuleba", "2022-04-bucha-silence"])
        {
            await foreach (var result in new DocumentReader().ReadAsync([Path.Combine(Cases.Repository, "samples", sample)], TestContext.Current.CancellationToken))
            {
                read.Add(line.Read(result.Document!));
            }
        }

        return read.ToImmutable();
    }
}

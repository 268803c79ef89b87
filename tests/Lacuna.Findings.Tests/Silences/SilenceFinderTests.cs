using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Opportunities;
using Lacuna.Findings.Silences.Scanning;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Tests.Silences;

public sealed class SilenceFinderTests
{
    private static readonly DateInterval Window = Made.Window;

    [Fact]
    public async Task Enough_documents_held_in_full_without_a_mention_are_a_silence()
    {
        var silence = await FindAsync([.. Daily("Xinhua", "state:CHN")]);
        Assert.Equal(SilenceVerdict.Silent, silence.Verdict);
        Assert.Equal(new SilenceCounts(5, 5, 0, 0, 5, 5), silence.Counts);
        Assert.Equal(2, silence.NearMisses.Length);
        Assert.All(silence.NearMisses, miss => Assert.Null(miss.Mention));
    }

    [Fact]
    public async Task Without_a_channel_nothing_is_established() =>
        Assert.Equal([DoubtKind.NoChannel], Kinds(await FindAsync([.. Daily("TASS", "state:RUS")])));

    [Fact]
    public async Task Without_a_document_in_the_window_there_was_no_opportunity()
    {
        var silence = await FindAsync([Doc("Xinhua", "2022-04-01", "Trade grew."), Doc("Xinhua", "2022-04-07", "Trade fell.")]);
        Assert.Equal([DoubtKind.NoOpportunity], Kinds(silence));
        Assert.Null(silence.Bounds.PerDocument);
    }

    [Fact]
    public async Task Four_documents_are_too_few() =>
        Assert.Equal([DoubtKind.TooFew], Kinds(await FindAsync([.. Daily("Xinhua", "state:CHN").Take(3), Doc("Xinhua", "2022-04-06", "Trade fell.")])));

    [Fact]
    public async Task A_document_in_a_language_without_terms_leaves_it_open_and_a_term_of_its_alphabet_closes_it()
    {
        var chinese = Made.Read("Xinhua", "state:CHN", "2022-04-04", "外交部发言人主持例行记者会。", language: "zh");
        AnnotatedDocument[] pile = [.. Daily("Xinhua", "state:CHN"), chinese];
        Assert.Equal([DoubtKind.LanguageNotRead], Kinds(await FindAsync(pile)));
        Assert.Equal(SilenceVerdict.Silent, (await FindAsync(pile, subject: new Subject("Bucha", [new SubjectTerm("Bucha"), new SubjectTerm("布查", "zh")]))).Verdict);
        Assert.Equal(SilenceVerdict.Silent, (await FindAsync(pile, subject: new Subject("Bucha", [new SubjectTerm("Bucha"), new SubjectTerm("布查")]))).Verdict);
    }

    [Fact]
    public async Task A_mention_in_a_document_that_was_not_read_leaves_it_open()
    {
        var chinese = Made.Read("Xinhua", "state:CHN", "2022-04-04", "关于布查的问题。", language: "zh");
        var silence = await FindAsync([.. Daily("Xinhua", "state:CHN"), chinese], subject: new Subject("Bucha", [new SubjectTerm("Bucha"), new SubjectTerm("布查", "zh")]));
        Assert.Equal([DoubtKind.VoiceNotTold], Kinds(silence));
    }

    [Fact]
    public async Task A_document_of_which_only_points_are_held_leaves_it_open() =>
        Assert.Equal([DoubtKind.PartialTexts], Kinds(await FindAsync([.. Daily("Xinhua", "state:CHN"), Made.Read("Xinhua", "state:CHN", "2022-04-04", "Points of a speech.", isPartial: true)])));

    [Fact]
    public async Task What_another_channel_reports_of_the_actor_leaves_it_open_and_is_quoted()
    {
        var silence = await FindAsync([.. Daily("Xinhua", "state:CHN"), Made.Read("Press", null, "2022-04-05", "China's Foreign Minister Wang Yi said that the reports from Bucha were disturbing.")]);
        Assert.Equal([DoubtKind.ReportedElsewhere], Kinds(silence));
        Assert.Contains("Bucha", Assert.Single(silence.ReportedElsewhere).Evidence.Exact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_channel_reports_of_others_is_no_report_of_the_actor() =>
        Assert.Equal(SilenceVerdict.Silent, (await FindAsync([.. Daily("Xinhua", "state:CHN"), Made.Read("Press", null, "2022-04-05", "President Zelenskyy said that Bucha was a crime.")])).Verdict);

    [Fact]
    public async Task A_first_mention_breaks_it_in_spite_of_holes_and_counts_what_came_before()
    {
        var silence = await FindAsync([.. Daily("Xinhua", "state:CHN"), Doc("Xinhua", "2022-04-05T18:00", "China is disturbed by the reports from Bucha."), Doc("CGTN", "2022-04-06", "Bucha again.")]);
        Assert.Equal(SilenceVerdict.Broken, silence.Verdict);
        Assert.Equal((7, 2, 4), (silence.Counts.Documents, silence.Counts.NamingOwn, silence.Counts.BeforeFirst));
        Assert.Equal(MentionVoice.OwnNarrative, silence.First!.Voice);
        Assert.Equal("Xinhua", silence.First.Document.Source!.Name);
        Assert.Contains(silence.Doubts, doubt => doubt.Words.StartsWith("CGTN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_town_with_a_like_name_is_no_mention() =>
        Assert.Equal(SilenceVerdict.Silent, (await FindAsync([.. Daily("Xinhua", "state:CHN"), Doc("Xinhua", "2022-04-05", "Talks in Bucharest; Mr. Buchanan attended.")])).Verdict);

    [Fact]
    public async Task An_ambiguous_term_counts_only_beside_its_companion()
    {
        var subject = new Subject("Turkey", [new SubjectTerm("Turkey") { Companions = ["Ankara", "Erdogan"] }]);
        AnnotatedDocument[] pile = [.. Daily("Xinhua", "state:CHN"), Doc("Xinhua", "2022-04-05", "The price of turkey rose.")];
        Assert.Equal(SilenceVerdict.Silent, (await FindAsync(pile, subject: subject)).Verdict);
        Assert.Equal(SilenceVerdict.Broken, (await FindAsync([.. pile, Doc("Xinhua", "2022-04-06", "Turkey will host talks in Ankara.")], subject: subject)).Verdict);
    }

    [Fact]
    public async Task With_a_theme_only_documents_on_it_and_statements_are_counted()
    {
        AnnotatedDocument[] pile = [.. Daily("Xinhua", "state:CHN"), Doc("Xinhua", "2022-04-04", "Foreign Minister Wang Yi said that China wants peace in Ukraine.")];
        var silence = await FindAsync(pile, theme: new Subject("Ukraine", [new SubjectTerm("Ukrain*")]));
        Assert.Equal((1, 1), (silence.Counts.Documents, silence.Counts.Statements));
        Assert.Equal([DoubtKind.TooFew], Kinds(silence));
        Assert.Equal(OpportunityKind.Theme, Assert.Single(silence.Opportunities).Kind);
    }

    [Fact]
    public async Task One_channel_can_be_asked_alone()
    {
        AnnotatedDocument[] pile = [.. Daily("Xinhua", "state:CHN"), Doc("CGTN", "2022-04-05", "Bucha must be looked into.")];
        Assert.Equal(SilenceVerdict.Broken, (await FindAsync(pile)).Verdict);
        Assert.Equal(SilenceVerdict.Silent, (await FindAsync(pile, channels: ["Xinhua"])).Verdict);
    }

    [Fact]
    public async Task A_plea_of_another_state_is_told_and_a_question_or_an_order_at_home_is_not()
    {
        var silence = await FindAsync(
        [
            .. Daily("Xinhua", "state:CHN"),
            Made.Read("president.gov.ua", "state:UKR", "2022-04-05", "President Zelenskyy urged China to condemn the killings in Bucha."),
            Made.Read("Press", null, "2022-04-05", "Reporters asked China to comment on Bucha."),
        ]);
        Assert.Contains("urged China", Assert.Single(silence.Pleas).Evidence.Exact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_actors_own_earlier_rate_is_taken_from_the_year_before()
    {
        var earlier = Enumerable.Range(1, 20).Select(day => Doc("Xinhua", Iso(Window.Start.PlusDays(-day)), day % 2 == 0 ? "Bucha is a town near Kyiv." : "Trade grew."));
        var silence = await FindAsync([.. earlier, .. Daily("Xinhua", "state:CHN")]);
        Assert.Equal((20, 10, 0.5), (silence.AtOwnRate!.Documents, silence.AtOwnRate.Mentions, silence.AtOwnRate.Rate.Mean));
        Assert.Equal(Math.Pow(0.5, 5), silence.AtOwnRate.Chance, 6);
        Assert.Null(silence.AtPeersRate);
    }

    [Fact]
    public async Task The_time_it_took_is_set_against_other_subjects_of_the_archive()
    {
        var old = Window.Start.PlusDays(-60);
        var archive = new MemoryArchive(
        [
            Doc("Xinhua", Iso(old.PlusDays(-60)), "The record begins."),
            Made.Read("TASS", "state:RUS", Iso(old), "Izium was taken."),
            Doc("Xinhua", Iso(old.PlusDays(9)), "China is disturbed by the news from Izium."),
            .. Daily("Xinhua", "state:CHN"),
            Made.Read("TASS", "state:RUS", "2022-04-03", "Bucha is a provocation."),
        ]);
        await archive.SaveSubjectAsync(new Subject("Izium", [new SubjectTerm("Izium")]), TestContext.Current.CancellationToken);
        var silence = await new SilenceFinder(archive, ActorTable.Default).FindAsync(new SilenceQuestion(Made.Actor("state:CHN"), Made.Bucha, Window), TestContext.Current.CancellationToken);
        Assert.Equal((3, true), (silence.Latency!.Days, silence.Latency.IsOpen));
        Assert.Equal(9, Assert.Single(silence.Latency.Others).Days);
        Assert.Equal(0, silence.Latency.Quantile);
    }

    [Fact]
    public async Task A_scan_gives_each_row_its_denominator_and_adjusts_for_all_tests()
    {
        var archive = new MemoryArchive([.. Daily("Xinhua", "state:CHN"), .. Daily("TASS", "state:RUS"), .. Daily("president.gov.ua", "state:UKR", "Ukraine will not forget Bucha.")]);
        var other = new Subject("Mars", [new SubjectTerm("Mars")]);
        var scan = await SilenceScanner.ScanAsync(archive, ActorTable.Default, [], [Made.Bucha, other], Window, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((6, 2), (scan.Rows.Length, scan.Tests));
        Assert.All(scan.Rows.Where(row => row.Chance is not null), row => Assert.True(row.Adjusted >= row.Chance));
        var china = scan.Rows.Single(row => row.Silence.Question is { Actor.Id: "state:CHN", Subject.Name: "Bucha" });
        Assert.Equal(5, china.Silence.Counts.BeforeFirst);
        Assert.InRange(china.Chance!.Value, 0.02, 0.5);
        Assert.Null(scan.Rows.Single(row => row.Silence.Question is { Actor.Id: "state:UKR", Subject.Name: "Bucha" }).Chance);
    }

    private static IEnumerable<AnnotatedDocument> Daily(string source, string speaksFor, string text = "Trade grew again.") =>
        Window.Select(day => Made.Read(source, speaksFor, Iso(day), $"{text} Day {day.Day}."));

    private static AnnotatedDocument Doc(string source, string published, string text) => Made.Read(source, "state:CHN", published, text);

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static IEnumerable<DoubtKind> Kinds(Silence silence)
    {
        Assert.Equal(SilenceVerdict.NotEstablished, silence.Verdict);
        return silence.Doubts.Select(doubt => doubt.Kind);
    }

    private static Task<Silence> FindAsync(IEnumerable<AnnotatedDocument> pile, Subject? subject = null, Subject? theme = null, ImmutableArray<string>? channels = null) =>
        new SilenceFinder(new MemoryArchive(pile), ActorTable.Default).FindAsync(
            new SilenceQuestion(Made.Actor("state:CHN"), subject ?? Made.Bucha, Window) { Theme = theme, Channels = channels ?? [] }, TestContext.Current.CancellationToken);
}

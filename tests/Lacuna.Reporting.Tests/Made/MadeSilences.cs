using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Latencies;
using Lacuna.Findings.Silences.Opportunities;
using Lacuna.Findings.Silences.Scanning;
using Lacuna.Findings.Statistics;
using Lacuna.Findings.Voices;
using NodaTime;

namespace Lacuna.Reporting.Tests.Made;

/// <summary>Silences of each verdict, made by hand, with something in every part.</summary>
internal static class MadeSilences
{
    public static readonly Subject Bucha = new("Bucha", [new SubjectTerm("Bucha"), new SubjectTerm("布查", "zh") { Companions = ["乌克兰"] }, new SubjectTerm("BUCHA") { IsCaseSensitive = true }]);

    private static readonly DateInterval Window = new(new LocalDate(2022, 4, 2), new LocalDate(2022, 4, 6));
    private static readonly DocumentRow Xinhua = Row(Call.DocumentA);
    private static readonly DocumentRow President = Row(Call.Elsewhere.Document);
    private static readonly Evidence Words = Evidence.From(Call.Elsewhere.Document, Call.Find(Call.Elsewhere.Text, "Bucha"));
    private static readonly SubjectMention Own = new(President, Words, MentionVoice.OwnStatement) { Speakers = [Call.Wang] };
    private static readonly SubjectMention Reposted = new(President, Words, MentionVoice.Repost);
    private static readonly CoverageHole Hole = new(Call.Day, "no document for 1 day; its usual gap is 1 day");

    public static Silence Silent { get; } = new(new SilenceQuestion(Call.China, Bucha, Window), SilenceVerdict.Silent, new SilenceCounts(14, 5, 1, 0, 14, 5), Bounds(14, 5))
    {
        NearMisses = [new NearMiss(President, Reposted), new NearMiss(Xinhua, null)],
        Mentions = [Reposted],
        AtPeersRate = new SilenceChance(new BetaBinomial(0.25, 0.08), 40, 10, Window, 0.0312),
        Pleas = [Statement("Wang thanked Ukraine for its help")],
        Opportunities =
        [
            new Opportunity(OpportunityKind.Contact, Xinhua, A("Wang Yi spoke with Dmytro Kuleba"), IsTaken: false) { Contact = Call.Comparison.ContactInA },
            new Opportunity(OpportunityKind.Briefing, President, Words, IsTaken: true),
        ],
        Hindrances =
        [
            new Hindrance(HindranceKind.Holiday, "Qingming Festival") { Days = new DateInterval(new LocalDate(2022, 4, 3), new LocalDate(2022, 4, 5)) },
            new Hindrance(HindranceKind.NoBriefing, "in recess") { Document = Xinhua, Evidence = A("China wants peace") },
        ],
        Latency = new Latency(3, IsOpen: true, Own) { Others = [new SubjectLatency("Izium", 2), new SubjectLatency("Mariupol", 9)] },
        Channels = [Channel(SilenceVerdict.Silent)],
    };

    public static Silence Broken { get; } = new(
        new SilenceQuestion(Call.China, Bucha, Window) { Theme = new Subject("Ukraine", [new SubjectTerm("Ukrain*")]), Channels = ["Xinhua"] },
        SilenceVerdict.Broken,
        new SilenceCounts(14, 5, 3, 2, 6, 3) { Statements = 41 },
        Bounds(6, 3))
    {
        First = Own,
        NearMisses = [new NearMiss(President, Reposted)],
        Mentions = [Reposted, Own],
        AtOwnRate = new SilenceChance(new BetaBinomial(0.01, 0), 600, 6, Window, 0.94),
        Doubts = [new Doubt(DoubtKind.CoverageHole, "Xinhua, 2022-04-04: no document for 1 day; its usual gap is 1 day.")],
        Channels = [Channel(SilenceVerdict.Broken) with { First = Own, Holes = [Hole] }],
    };

    public static Silence Open { get; } = new(new SilenceQuestion(Call.Wang, Bucha, Window), SilenceVerdict.NotEstablished, new SilenceCounts(0, 0, 0, 0, 0, 0), Bounds(0, 0))
    {
        Doubts = [new Doubt(DoubtKind.NoOpportunity, "No document in these days: nothing could have named it."), new Doubt(DoubtKind.ReportedElsewhere, "Other channels report 1 statement of the actor on it.")],
        ReportedElsewhere = [Statement("China wants peace")],
    };

    public static SilenceScan Scan { get; } = new(Window, [new ScanRow(Silent) { Adjusted = 0.0624 }, new ScanRow(Broken), new ScanRow(Open)]);

    public static ImmutableArray<SourceHolding> Holdings { get; } =
    [
        new SourceHolding(Call.DocumentA.Source!, 6, 7, new SourceCoverage("Xinhua", [new CoverageSpan(Window, CoverageBasis.Listed) { Held = 6, Listed = 6 }], [Hole])),
        new SourceHolding(new Source("Press summary"), 1, 1, new SourceCoverage("Press summary", [], [])),
    ];

    private static MentionBounds Bounds(int documents, int days) =>
        new(MentionRate.UpperBound(0, documents, 0.9), MentionRate.UpperBound(0, days, 0.9), 0.9);

    private static ChannelSilence Channel(SilenceVerdict verdict) => new(Call.DocumentA.Source!, verdict, new SilenceCounts(6, 4, 1, 0, 6, 4))
    {
        Basis = CoverageBasis.Inferred,
        Doubts = [new Doubt(DoubtKind.TooFew, "Only 4 documents; 5 are needed.")],
    };

    private static StatementRow Statement(string words) => new(Xinhua, new Statement { Id = "s1", Speakers = [Call.Kuleba], Addressees = [Call.China], IsPlea = true, Act = SpeechAct.Request }, A(words));

    private static Evidence A(string words) => Evidence.From(Call.DocumentA, Call.Find(Call.TextA, words));

    private static DocumentRow Row(Document document) =>
        new(document.Version, 1, document.Title, document.Source, document.Url, document.Language, document.Published, document.Text.Length, NodaConstants.UnixEpoch) { IsLatest = true, IsRead = true };
}

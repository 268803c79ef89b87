using Lacuna.Evaluation.Sets;

namespace Lacuna.Evaluation;

/// <summary>Every set, in the order in which the table prints them.</summary>
internal static class EvaluationSets
{
    public static IReadOnlyList<IEvaluationSet> All { get; } =
    [
        new FoundingSet(),
        new RecordGoldSet(),
        new NamesSet(),
        new UnerSet(),
        new PoliticsSet(),
        new CofenetSet(),
        new SpeechSet(),
        new PolnearSet(),
        new CalibrationSet(),
        new HearerSet(),
        new SpeakersSet(),
        new ReferencesSet(),
        new ContactsSet(),
        new HeadlinesSet(),
        new ClaimMatchingSet(),
        new ParaphraseSet(),
        new PagesSet(),
        new PairsSet(),
        new QuotationSet(),
        new SilenceSet(),
        new TimexSet(),
        new WordingSet(),
    ];
}

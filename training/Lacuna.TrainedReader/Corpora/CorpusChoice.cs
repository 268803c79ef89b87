using Lacuna.TrainedReader.Corpora.Attributions;
using Lacuna.TrainedReader.Corpora.Hearers;
using Lacuna.TrainedReader.Corpora.Mentions;
using Lacuna.TrainedReader.Corpora.Names;

namespace Lacuna.TrainedReader.Corpora;

/// <summary>The corpora that the reader is fitted on.</summary>
internal static class CorpusChoice
{
    /// <summary>Every corpus.</summary>
    public const string All = "all";

    /// <summary>Only those that state terms under which their texts may be used; for attribution, some that were marked for another purpose.</summary>
    public const string Permissive = "permissive";

    /// <param name="choice"><see cref="All"/> or <see cref="Permissive"/>.</param>
    public static IReadOnlyList<ICorpus> Of(string choice) => choice switch
    {
        All => Every(),
        Permissive => [.. InPolnearsPlace(), .. Every().Where(corpus => corpus.Licence is not null)],
        _ => throw new ArgumentException($"'{choice}' is no choice of corpora: say {All} or {Permissive}.", nameof(choice)),
    };

    /// <summary>The texts whose hidden pieces are guessed before anything else is learnt: those of <paramref name="corpora"/>, the news among them twice, and the record.</summary>
    public static IReadOnlyList<ICorpus> ToGuess(IReadOnlyList<ICorpus> corpora) =>
        [.. corpora.Select(corpus => corpus is PolnearCorpus ? new RepeatedCorpus(corpus, 2) : corpus), new RecordCorpus()];

    /// <summary>The corpus of that name, whatever the choice.</summary>
    public static ICorpus Named(string name) =>
        Every().Concat(InPolnearsPlace()).FirstOrDefault(corpus => corpus.Name == name) ?? throw new ArgumentException($"there is no corpus '{name}'.", nameof(name));

    private static ICorpus[] Every() =>
    [
        new PolnearCorpus(),
        TaggedNamesCorpus.CrossNer,
        TaggedNamesCorpus.UniversalWeb,
        TaggedNamesCorpus.Emerging,
        HearerCorpus.Training,
        new GumCorpus(),
        new LitBankCorpus(),
    ];

    /// <summary>Made to look like PolNeAR from other marks, and so no help beside it.</summary>
    private static ICorpus[] InPolnearsPlace() => [new PropBankAttributionCorpus(), new GumAttributionCorpus()];
}

using Lacuna.TrainedReader.Corpora.Hearers;
using Lacuna.TrainedReader.Corpora.Mentions;
using Lacuna.TrainedReader.Corpora.Names;

namespace Lacuna.TrainedReader.Corpora;

/// <summary>The corpora that the reader is fitted on.</summary>
internal static class CorpusChoice
{
    /// <summary>Every corpus.</summary>
    public const string All = "all";

    /// <summary>Only those that state terms under which their texts may be used.</summary>
    public const string Permissive = "permissive";

    /// <param name="choice"><see cref="All"/> or <see cref="Permissive"/>.</param>
    public static IReadOnlyList<ICorpus> Of(string choice) => choice switch
    {
        All => Every(),
        Permissive => [.. Every().Where(corpus => corpus.Licence is not null)],
        _ => throw new ArgumentException($"'{choice}' is no choice of corpora: say {All} or {Permissive}.", nameof(choice)),
    };

    /// <summary>The corpus of that name, whatever the choice.</summary>
    public static ICorpus Named(string name) =>
        Every().FirstOrDefault(corpus => corpus.Name == name) ?? throw new ArgumentException($"there is no corpus '{name}'.", nameof(name));

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
}

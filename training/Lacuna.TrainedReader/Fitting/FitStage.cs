using Lacuna.TrainedReader.Corpora;
using Lacuna.TrainedReader.Corpora.Hearers;
using Lacuna.TrainedReader.Corpora.Names;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>A part of the fitting: on which corpora and for how long. The next stage begins with the mean of the averaged weights of its runs.</summary>
/// <param name="Name">Its name, which is also that of its folder of checkpoints.</param>
/// <param name="Corpora">What is fitted on.</param>
/// <param name="Epochs">Times that every text is seen.</param>
/// <param name="EncoderRate">Greatest step of the encoder's weights; small networks bear larger ones than BERT-base.</param>
/// <param name="IsRounded">True to round weights and states as the shipped 8-bit network does.</param>
internal sealed record FitStage(string Name, IReadOnlyList<ICorpus> Corpora, int Epochs, double EncoderRate, bool IsRounded)
{
    /// <summary>
    /// Attribution by itself first, then all tasks together. Source, cue and content are the hardest and have the most text;
    /// heads that begin later start from an encoder that already reads the news. Last, the smallest corpora several times over,
    /// beside names in plenty that a program marked.
    /// </summary>
    /// <remarks>A stage without corpora is left out.</remarks>
    public static IReadOnlyList<FitStage> Of(IReadOnlyList<ICorpus> corpora) => [.. Planned(corpora).Where(stage => stage.Corpora.Count > 0)];

    private static FitStage[] Planned(IReadOnlyList<ICorpus> corpora) =>
    [
        new("attribution", [.. corpora.Where(corpus => corpus.MarksAttribution)], Epochs: 5, EncoderRate: 1.5e-4, IsRounded: false),
        new("all", corpora, Epochs: 3, EncoderRate: 1e-4, IsRounded: true),
        new("names and hearers", [.. corpora.Select(Weigh)], Epochs: 1, EncoderRate: 8e-5, IsRounded: true),
    ];

    private static ICorpus Weigh(ICorpus corpus) => corpus switch
    {
        PolnearCorpus => new PolnearCorpus(hasNames: true),
        HearerCorpus => new RepeatedCorpus(corpus, 4),
        TaggedNamesCorpus => new RepeatedCorpus(corpus, 2),
        _ => corpus,
    };
}

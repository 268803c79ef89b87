namespace Lacuna.TrainedReader.Corpora;

/// <summary>A small corpus whose every text an epoch sees several times.</summary>
internal sealed class RepeatedCorpus(ICorpus corpus, int times) : ICorpus
{
    public string Name => corpus.Name;

    public string? Licence => corpus.Licence;

    public bool MarksAttribution => corpus.MarksAttribution;

    public double ShareOfEpoch => times * corpus.ShareOfEpoch;

    public IEnumerable<LabelledDocument> Read(string dataFolder) => corpus.Read(dataFolder);
}

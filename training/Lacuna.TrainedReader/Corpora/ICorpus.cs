namespace Lacuna.TrainedReader.Corpora;

/// <summary>Texts that people have marked, to train on.</summary>
internal interface ICorpus
{
    string Name { get; }

    /// <summary>The terms under which the corpus may be used, as it states them; null when it states none.</summary>
    string? Licence { get; }

    /// <summary>The documents to train on.</summary>
    IEnumerable<LabelledDocument> Read(string dataFolder);
}

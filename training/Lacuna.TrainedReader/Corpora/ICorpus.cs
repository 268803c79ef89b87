namespace Lacuna.TrainedReader.Corpora;

/// <summary>Texts that people have marked, to train on.</summary>
internal interface ICorpus
{
    string Name { get; }

    /// <summary>The terms under which the corpus may be used, as it states them; null when it states none.</summary>
    string? Licence { get; }

    /// <summary>True when it marks sources, cues and contents.</summary>
    bool MarksAttribution => false;

    /// <summary>The share of its windows that an epoch takes, others each time: less than all of a large corpus that is far from what Lacuna reads.</summary>
    double ShareOfEpoch => 1;

    /// <summary>The documents to train on.</summary>
    IEnumerable<LabelledDocument> Read(string dataFolder);
}

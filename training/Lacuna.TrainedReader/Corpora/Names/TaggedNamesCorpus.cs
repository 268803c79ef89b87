using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora.Names;

/// <summary>A corpus of names in files of one word a line, whose kinds of name are told in ours.</summary>
/// <param name="name">Name of the corpus.</param>
/// <param name="licence">Its terms.</param>
/// <param name="files">Its files, below the data folder.</param>
/// <param name="wordColumn">Column of the word.</param>
/// <param name="tagColumn">Column of the tag.</param>
/// <param name="kinds">Our kind of name for each of the corpus's; names of other kinds (events, works, peoples) are no names to us.</param>
internal sealed class TaggedNamesCorpus(string name, string licence, string[] files, int wordColumn, int tagColumn, Dictionary<string, string> kinds) : ICorpus
{
    private static readonly Dictionary<string, string> UniversalKinds = new(StringComparer.Ordinal) { ["PER"] = "person", ["ORG"] = "organisation", ["LOC"] = "place" };

    /// <summary>Political articles of Wikipedia (Liu et al., AAAI 2021), train and development part. Elections, events, peoples and party adherents are other kinds there too.</summary>
    public static TaggedNamesCorpus CrossNer { get; } = new(
        "crossner",
        "MIT",
        ["syntax-and-names/crossner/ner_data/politics/train.txt", "syntax-and-names/crossner/ner_data/politics/dev.txt"],
        0,
        1,
        new(StringComparer.Ordinal)
        {
            ["politician"] = "person",
            ["person"] = "person",
            ["organisation"] = "organisation",
            ["politicalparty"] = "organisation",
            ["country"] = "place",
            ["location"] = "place",
        });

    /// <summary>Universal NER on English web texts (Mayhew et al., NAACL 2024); its train part is not published with it.</summary>
    public static TaggedNamesCorpus UniversalWeb { get; } = new(
        "uner-ewt",
        "CC BY-SA 4.0",
        ["syntax-and-names/uner_english_ewt/en_ewt-ud-dev.iob2", "syntax-and-names/uner_english_ewt/en_ewt-ud-test.iob2"],
        1,
        2,
        UniversalKinds);

    /// <summary>Universal NER on news and Wikipedia, one sentence of each text: to measure on, never to train on.</summary>
    public static TaggedNamesCorpus UniversalParallel { get; } = new(
        "uner-pud",
        "CC BY-SA 4.0",
        ["syntax-and-names/uner_english_pud/en_pud-ud-test.iob2"],
        1,
        2,
        UniversalKinds);

    /// <summary>Messages of a social network with names seldom seen (Derczynski et al., W-NUT 2017).</summary>
    public static TaggedNamesCorpus Emerging { get; } = new(
        "wnut17",
        "CC BY 4.0",
        ["syntax-and-names/wnut17/wnut17train.conll"],
        0,
        1,
        new(StringComparer.Ordinal) { ["person"] = "person", ["group"] = "organisation", ["corporation"] = "organisation", ["location"] = "place" });

    public string Name => name;

    public string? Licence => licence;

    public IEnumerable<LabelledDocument> Read(string dataFolder) => files
        .SelectMany(file => TaggedFile.Documents(Path.Combine(dataFolder, file), wordColumn, tagColumn))
        .Select(sentences => new LabelledDocument(name, [.. sentences.Select(sentence => ReaderWords.Prepare(sentence.Words))])
        {
            Labels = { [ReaderTask.Names] = [.. sentences.SelectMany(sentence => sentence.Tags).Select(Label)] },
        });

    /// <summary>"I-location" is "I-place".</summary>
    private int Label(string tag) => tag.Length > 2 && kinds.TryGetValue(tag[2..], out var kind) ? Array.IndexOf(ReaderTask.Names.Labels, tag[..2] + kind) : 0;
}

using Lacuna.TrainedReader.Corpora.Names;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Tests.Corpora;

public sealed class TaggedNamesTests : IDisposable
{
    private readonly WrittenFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Kinds_are_told_in_ours_and_others_are_no_names()
    {
        _data.With("names.tsv", "# newdoc id = 1\n1\tMary\tB-PER\n2\tAnn\tI-PER\n3\tin\tO\n4\tOslo\tB-LOC\n\n1\tEaster\tB-EVT\n\n# newdoc id = 2\n1\tNATO\tB-ORG\n");
        var corpus = new TaggedNamesCorpus("test", "none", ["names.tsv"], 1, 2, new() { ["PER"] = "person", ["LOC"] = "place", ["ORG"] = "organisation" });
        Assert.Equal(
            ["Mary/B-person Ann/I-person in Oslo/B-place Easter", "NATO/B-organisation"],
            corpus.Read(_data.Path).Select(document => Marks.Of(document, ReaderTask.Names)));
    }

    [Fact]
    public void A_file_that_tells_no_documents_is_parted_every_ten_sentences()
    {
        _data.With("names.tsv", string.Concat(Enumerable.Repeat("Oslo\tB-LOC\n\n", 12)));
        Assert.Equal([10, 2], TaggedFile.Documents(Path.Combine(_data.Path, "names.tsv"), 0, 1).Select(document => document.Count));
    }

    [Fact]
    public void A_last_sentence_without_an_empty_line_is_kept()
    {
        _data.With("names.tsv", "Oslo\tB-LOC");
        Assert.Equal("Oslo", Assert.Single(Assert.Single(TaggedFile.Documents(Path.Combine(_data.Path, "names.tsv"), 0, 1))).Words.Single());
    }
}

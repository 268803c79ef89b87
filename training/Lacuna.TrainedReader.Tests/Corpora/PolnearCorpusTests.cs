using Lacuna.TrainedReader.Corpora;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Tests.Corpora;

public sealed class PolnearCorpusTests : IDisposable
{
    private const string Folder = "attribution/polnear/";

    private readonly WrittenFolder _data = new WrittenFolder()
        .With(Folder + "derived/dev.paragraph_bio.jsonl", """
            {"tokens":["Kim","said","yes","."],"labels":["B-source","B-cue","B-content","O"],"offsets":[[0,3],[4,8],[9,12],[12,13]],"ner":["PERSON","O","O","O"],"id":"gazette_one_a"}
            {"tokens":["Park","Lee","left","."],"labels":["O","O","O","O"],"offsets":[[15,19],[20,23],[24,28],[28,29]],"ner":["PERSON","PERSON","O","O"],"id":"gazette_one_a"}
            {"tokens":["Kim","said","yes","."],"labels":["O","O","O","O"],"offsets":[[0,3],[4,8],[9,12],[12,13]],"ner":["O","O","O","O"],"id":"gazette_one_b"}
            {"tokens":["Nothing","."],"labels":["O","O"],"offsets":[[0,7],[7,8]],"ner":["O","O"],"id":"gazette_two_a"}

            """.TrimEnd() + "\n")
        .With(Folder + "data/dev/attributions/gazette_one_a.ann", "T1\tSource 0 3\tKim\nT2\tCue 4 8\tsaid\nT3\tContent 9 12\tyes\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Paragraphs_of_an_article_are_one_document_and_of_several_annotators_the_first_counts()
    {
        var documents = new PolnearCorpus("dev").Read(_data.Path).ToList();
        Assert.Equal([2, 1], documents.Select(document => document.Paragraphs.Count));
        Assert.Equal("Kim/B-source said/B-cue yes/B-content . Park Lee left .", Marks.Of(documents[0], ReaderTask.Attribution));
        Assert.False(documents[0].Labels.ContainsKey(ReaderTask.Names));
    }

    [Fact]
    public void Relations_become_links_and_an_article_without_them_has_none()
    {
        var documents = new PolnearCorpus("dev").Read(_data.Path).ToList();
        Assert.Equal("said>Kim said>yes", Marks.Of(documents[0], documents[0].CueLinks));
        Assert.Equal([0, 2], documents[0].CueLinkTargets);
        Assert.Null(documents[1].CueLinks);
    }

    [Fact]
    public void Names_that_a_program_marked_are_given_when_asked_for()
    {
        var document = new PolnearCorpus("dev", hasNames: true).Read(_data.Path).First();
        Assert.Equal("Kim/B-person said yes . Park/B-person Lee/I-person left .", Marks.Of(document, ReaderTask.Names));
    }
}

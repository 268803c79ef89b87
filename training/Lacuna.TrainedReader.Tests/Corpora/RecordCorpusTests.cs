using Lacuna.TrainedReader.Corpora;

namespace Lacuna.TrainedReader.Tests.Corpora;

public sealed class RecordCorpusTests
{
    [Fact]
    public void Reads_what_is_no_readout_and_not_of_the_days_that_are_measured_on()
    {
        using var folder = new WrittenFolder().With("data/empty", "").With("record/whitehouse/whitehouse.jsonl", """
            {"date": "2022-05-01", "kind": "window", "text": "He didn’t go.\n\nThe President’s plan is well-known."}
            {"date": "2022-05-01", "kind": "readout", "text": "They spoke about trade today."}
            {"date": "2022-04-04", "kind": "window", "text": "They spoke about trade today."}

            """.TrimEnd());
        var document = Assert.Single(new RecordCorpus().Read(Path.Combine(folder.Path, "data")));
        Assert.Equal(["He did n't go .", "The President 's plan is well-known ."], document.Paragraphs.Select(paragraph => string.Join(' ', paragraph.Select(word => word.Text.ToString()))));
        Assert.Empty(document.Labels);
    }
}

using Lacuna.Evaluation.Sets.Speakers;
using Lacuna.Evaluation.Sets.Treebanks;

namespace Lacuna.Evaluation.Tests.Sets;

public sealed class TreebankTests
{
    [Fact]
    public void Documents_are_parted_and_contractions_are_not_words()
    {
        var documents = TreebankFile.Documents(Cases.Path("evaluation/names.iob2")).ToList();
        Assert.Equal([2, 1], documents.Select(document => document.Count));
        Assert.Equal(["He", "wo", "n't", "go", "to", "Xanadu", "."], documents[0][1].Column(1));
    }

    [Fact]
    public void A_file_that_parts_no_documents_has_one_a_sentence() =>
        Assert.Equal(2, TreebankFile.Documents(Cases.Path("evaluation/politics.txt")).Count());

    [Fact]
    public void Words_are_found_again_in_their_sentence()
    {
        var text = new SentenceText();
        text.Add(["He", "left", "."], "He left.", opensParagraph: true);
        text.Add(["wo", "n't", "?", "go"], "I won't go", opensParagraph: false);
        Assert.Equal("He left. I won't go", text.ToString());
        Assert.Equal(["wo", "n't", "", "go"], text.Places[1].Select(place => place.In(text.ToString())));
    }

    [Fact]
    public void Mentions_nest_and_one_word_can_be_one()
    {
        string[] column = ["Entity=(1-person-x(2-place-y)", "A=1|Entity=1)", "_", "Entity=(3-event-z-Some_%28Name", "Entity=3)|B=2"];
        Assert.Equal(
            [new GumMention(2, "place", 0, 0, 1), new GumMention(1, "person", 0, 0, 2), new GumMention(3, "event", 0, 3, 5)],
            GumMention.In(0, column));
    }

    [Fact]
    public void Treebank_marks_become_what_they_stand_for()
    {
        var text = new TreebankText();
        text.Add(["``", "No", ",", "''", "he", "said", "-LRB-", "twice", "-RRB-", "."]);
        Assert.Equal("“No,” he said (twice).", text.ToString());
    }
}

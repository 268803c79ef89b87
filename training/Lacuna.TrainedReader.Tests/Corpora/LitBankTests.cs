using Lacuna.TrainedReader.Corpora.Mentions;

namespace Lacuna.TrainedReader.Tests.Corpora;

public sealed class LitBankTests
{
    [Fact]
    public void Later_mentions_link_to_earlier_ones_at_their_heads_and_first_ones_to_themselves()
    {
        using var data = new WrittenFolder()
            .With("syntax-and-names/litbank/coref/tsv/1.txt", "Mary Ann smiled .\nShe saw his spokesman in the hall .\n")
            .With("syntax-and-names/litbank/coref/tsv/1.ann", string.Join('\n',
                "MENTION\tT1\t0\t0\t0\t1\tMary Ann\tPER\tPROP",
                "MENTION\tT2\t1\t0\t1\t0\tShe\tPER\tPRON",
                "MENTION\tT3\t1\t2\t1\t2\this\tPER\tPRON",
                "MENTION\tT4\t1\t2\t1\t3\this spokesman\tPER\tNOM",
                "MENTION\tT5\t1\t5\t1\t6\tthe hall\tFAC\tNOM",
                "COREF\tT1\tMary",
                "COREF\tT2\tMary",
                "COREF\tT3\tHim",
                "COREF\tT4\tSpokesman"));
        var document = Assert.Single(new LitBankCorpus().Read(data.Path));
        Assert.Equal("Ann>Ann She>Ann his>his spokesman>spokesman", Marks.Of(document, document.Coreference));
        Assert.Equal([1, 4, 6, 7], document.CoreferenceTargets);
    }
}

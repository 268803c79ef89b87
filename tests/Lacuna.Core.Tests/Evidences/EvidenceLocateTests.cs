using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;

namespace Lacuna.Core.Tests.Evidences;

public sealed class EvidenceLocateTests
{
    private const string Readout =
        "The President of Russia spoke with the President of France. Vladimir Putin told Emmanuel Macron that the talks go on. "
        + "They also spoke of gas. Later, Vladimir Putin told Olaf Scholz that the talks go on. They also spoke of trade.";

    private static readonly Gen<string> Words =
        Gen.OneOf("peace", "talks", "Kyiv", "\u2018truce\u2019", "the", "of", "war,", "said.", "\u201Cend\u201D", "\U0001F54A", "\uD83D", "\u5317\u4EAC")
            .List[6, 60].Select(words => string.Join(' ', words));

    [Fact]
    public void WordsInTheSameVersionAreFoundWhereTheyStand() =>
        (from text in Words
         from start in Gen.Int[0, text.Length]
         from length in Gen.Int[0, text.Length - start]
         select (text, span: new TextSpan(start, length)))
        .Sample(sample =>
        {
            var evidence = Evidence.From(DocumentOf(sample.text), sample.span);
            Assert.Equal(new EvidenceLocation.Found(sample.span), evidence.Locate(sample.text));
        });

    [Fact]
    public void WhateverIsLocatedHasTheSameWordsButForSpaceAndMarks() =>
        (from text in Words
         from other in Words
         from start in Gen.Int[0, text.Length - 1]
         from length in Gen.Int[1, text.Length - start]
         from cut in Gen.Int[0, text.Length]
         select (text, changed: text[..cut] + " " + other + text[cut..], span: new TextSpan(start, length)))
        .Sample(sample =>
        {
            var evidence = Evidence.From(DocumentOf(sample.text), sample.span);
            switch (evidence.Locate(sample.changed))
            {
                case EvidenceLocation.Found found:
                    Assert.Equal(sample.span, found.At);
                    Assert.Equal(evidence.Exact, found.At.In(sample.changed));
                    break;
                case EvidenceLocation.Moved moved:
                    Assert.NotEqual(sample.span, moved.At);
                    Assert.Equal(Letters(evidence.Exact), Letters(moved.At.In(sample.changed)));
                    break;
                case EvidenceLocation.Ambiguous ambiguous:
                    Assert.True(ambiguous.Candidates.Length > 1);
                    break;
            }
        });

    [Fact]
    public void WordsAreMovedWhenAParagraphIsPutBeforeThem()
    {
        var evidence = EvidenceOf("Emmanuel Macron that the talks go on");
        var changed = "Updated at noon.\n\n" + Readout;

        Assert.Equal(new EvidenceLocation.Moved(new TextSpan(evidence.At.Start + 18, evidence.At.Length)), evidence.Locate(changed));
    }

    [Fact]
    public void OtherSpacesQuotationMarksAndDashesAreTheSameWords()
    {
        var evidence = Evidence.From(DocumentOf("He said \u201Cpeace \u2013 now\u201D to them all."), new TextSpan(8, 13));

        var moved = Assert.IsType<EvidenceLocation.Moved>(evidence.Locate("He  said \"peace -\nnow\" to them all."));
        Assert.Equal(new TextSpan(9, 13), moved.At);
    }

    [Fact]
    public void AParallelSentenceAboutSomebodyElseIsNoFind()
    {
        var evidence = EvidenceOf("the talks go on");
        var changed = Readout.Replace("Vladimir Putin told Emmanuel Macron that the talks go on. ", "", StringComparison.Ordinal);

        var orphaned = Assert.IsType<EvidenceLocation.Orphaned>(evidence.Locate(changed));
        Assert.Equal("the talks go on", Assert.Single(orphaned.Lookalikes).In(changed));
    }

    [Fact]
    public void AParallelSentenceWithTheSameWordsAfterItIsNoFind()
    {
        const string text = "He told Xi that the talks go on, and thanked him for his help. He told Li that the talks go on, and thanked him for his help.";
        var evidence = Evidence.From(DocumentOf(text), new TextSpan(text.IndexOf("the talks go on", StringComparison.Ordinal), 15));

        Assert.IsType<EvidenceLocation.Orphaned>(evidence.Locate(text[63..]));
    }

    [Fact]
    public void AFullStopAtTheEndOfTheTextIsNoSurroundingOfWordsInTheMiddleOfAnother()
    {
        const string words = "Wang Yi said that China supports peace talks";
        var evidence = Evidence.From(DocumentOf("A call took place today. " + words + "."), new TextSpan(25, words.Length));

        Assert.IsType<EvidenceLocation.Orphaned>(evidence.Locate("Nobody called on this day. " + words + ". He then left for the airport."));
        Assert.IsType<EvidenceLocation.Moved>(evidence.Locate("Again: A call took place today. " + words + "."));
    }

    [Fact]
    public void WordsThatStandTwiceInTheSameSurroundingsAreAmbiguous()
    {
        const string text = "First. The two leaders agreed to continue their contacts in the coming days. Last.";
        var evidence = Evidence.From(DocumentOf(text), new TextSpan(text.IndexOf("continue", StringComparison.Ordinal), 8));
        const string changed = "New. The two leaders agreed to continue their contacts in the coming days. And again: the two leaders agreed to continue their contacts in the coming days.";

        Assert.Equal(2, Assert.IsType<EvidenceLocation.Ambiguous>(evidence.Locate(changed)).Candidates.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nothing of this remains.")]
    [InlineData("talks")]
    public void WordsThatAreGoneAreOrphaned(string changed) =>
        Assert.Empty(Assert.IsType<EvidenceLocation.Orphaned>(EvidenceOf("the talks go on").Locate(changed)).Lookalikes);

    [Fact]
    public void ChangedWordsAreOrphanedEvenInTheSameSurroundings()
    {
        var evidence = EvidenceOf("They also spoke of gas");

        Assert.IsType<EvidenceLocation.Orphaned>(evidence.Locate(Readout.Replace("spoke of gas", "spoke of oil", StringComparison.Ordinal)));
    }

    [Fact]
    public void ALongSentenceIsFoundAgainByOneSideWhenTheOtherWasEdited()
    {
        const string sentence = "Both presidents instructed their teams to follow up on the questions that were raised today.";
        var text = "Opening words of the readout here. " + sentence + " Closing words of the readout here.";
        var evidence = Evidence.From(DocumentOf(text), new TextSpan(35, sentence.Length));
        var changed = "Quite another opening. " + sentence + " Closing words of the readout here.";

        Assert.Equal(new EvidenceLocation.Moved(new TextSpan(23, sentence.Length)), evidence.Locate(changed));
    }

    [Fact]
    public void TheCultureOfTheHostChangesNothing() =>
        EveryCulture.Check(() => Assert.IsType<EvidenceLocation.Moved>(EvidenceOf("Emmanuel Macron that the talks go on").Locate("I\u0131 " + Readout)));

    private static Evidence EvidenceOf(string words) =>
        Evidence.From(DocumentOf(Readout), new TextSpan(Readout.IndexOf(words, StringComparison.Ordinal), words.Length));

    private static Document DocumentOf(string text) => new() { Id = "readout", Text = text };

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}

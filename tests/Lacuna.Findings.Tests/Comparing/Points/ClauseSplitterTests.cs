using CsCheck;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Tests.Comparing.Points;

public sealed class ClauseSplitterTests
{
    private static readonly Gen<string> Sentences =
        Gen.OneOf("peace", "talks", "and", ",", ";", "\u2014", "as well as", "the", "said", "Kyiv", "ceasefire", "while", "nor").List[1, 40]
            .Select(words => string.Join(' ', words) + ".");

    [Theory]
    [InlineData("The ministers discussed the grain corridor; gas deliveries were not mentioned.", "The ministers discussed the grain corridor|gas deliveries were not mentioned.")]
    [InlineData("They discussed the dialogue on stability, a separate dialogue on ransomware, as well as joint work on Iran.",
        "They discussed the dialogue on stability|a separate dialogue on ransomware|joint work on Iran.")]
    [InlineData("Kuleba, the foreign minister, and Wang agreed to meet.", "Kuleba, the foreign minister, and Wang agreed to meet.")]
    [InlineData("The embassy stays open, and consular services will resume.", "The embassy stays open|consular services will resume.")]
    public void ASentenceIsCutWhereAPointEnds(string sentence, string pieces) => Assert.Equal(pieces.Split('|'), Split(sentence));

    [Fact]
    public void ASecondStatementOfASentenceIsAPointOfItsOwn()
    {
        var document = HandMarked.Text("Berg voiced concern about the shelling and called for a return to talks.")
            .WithStatement("Berg", "voiced concern", "about the shelling", HandMarked.Norway)
            .WithStatement("Berg", "called for", "a return to talks", HandMarked.Norway);

        Assert.Equal(
            ["Berg voiced concern about the shelling", "called for a return to talks."],
            ClauseSplitter.Split(document, document.Sentences[0]).Select(span => span.In(document.Text)));
    }

    [Fact]
    public void PiecesAreInOrderAndInsideTheirSentence() => Sentences.Sample(text =>
    {
        var document = HandMarked.Text(text);
        foreach (var sentence in document.Sentences)
        {
            var end = sentence.Span.Start;
            foreach (var piece in ClauseSplitter.Split(document, sentence))
            {
                Assert.True(piece.Start >= end && piece.Length > 0 && sentence.Span.Contains(piece));
                end = piece.End;
            }
        }
    });

    private static IEnumerable<string> Split(string text)
    {
        var document = HandMarked.Text(text);
        return ClauseSplitter.Split(document, document.Sentences[0]).Select(span => span.In(document.Text));
    }
}

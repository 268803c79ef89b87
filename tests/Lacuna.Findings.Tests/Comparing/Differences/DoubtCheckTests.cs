using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Comparing.Differences;

namespace Lacuna.Findings.Tests.Comparing.Differences;

public sealed class DoubtCheckTests
{
    [Theory]
    [InlineData("He spoke of the movements of troops.", "He spoke of the alleged movements of troops.", "spoke of the movements of troops", "alleged movements")]
    [InlineData("Attacks from Belgian soil were raised.", "The attacks, ostensibly from Belgian soil, were raised.", "Attacks from Belgian soil were raised", "ostensibly")]
    public void OneAccountKeepsItsDistance(string a, string b, string inA, string inB)
    {
        var difference = new DoubtCheck().Between(HandMarked.Point(a), HandMarked.Point(b))!;

        Assert.Equal((DifferenceKind.Wording, inA, inB), (difference.Kind, difference.InA, difference.InB));
    }

    [Fact]
    public void QuotationMarksAroundAWordKeepDistanceToo()
    {
        const string text = "He spoke of \"threatening\" movements.";
        var marked = HandMarked.Text(text) with { Quotations = [new Quotation(new TextSpan(12, 13), new TextSpan(13, 11), 0) { IsScare = true }] };

        Assert.Equal("\"threatening\" movements", new DoubtCheck().Between(HandMarked.Point("He spoke of movements."), marked.Point())!.InB);
    }

    [Fact]
    public void TwoDoubtersDoNotDiffer() =>
        Assert.Null(new DoubtCheck().Between(HandMarked.Point("The alleged attack."), HandMarked.Point("The so-called attack.")));
}

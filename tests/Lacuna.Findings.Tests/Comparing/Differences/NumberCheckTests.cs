using Lacuna.Findings.Comparing;
using Lacuna.Findings.Comparing.Differences;
using NodaTime;

namespace Lacuna.Findings.Tests.Comparing.Differences;

public sealed class NumberCheckTests
{
    [Theory]
    [InlineData("Norway will send 40 generators.", "Norway will send 25 generators.", "40 generators", "25 generators")]
    [InlineData("They released two sailors.", "They released 12 Belgian sailors.", "two sailors", "12 Belgian sailors")]
    [InlineData("A package of $1.5 billion was announced.", "A package of $800 million was announced.", "$1.5 billion", "$800 million")]
    [InlineData("Trade grew by 12%.", "Trade grew by 9 percent.", "12%", "9 percent")]
    public void TwoNumbersForOneQuantityDiffer(string a, string b, string inA, string inB)
    {
        var difference = Between(a, b);

        Assert.Equal((DifferenceKind.Number, inA, inB), (difference!.Kind, difference.InA, difference.InB));
    }

    [Theory]
    [InlineData("They released 1,200 sailors.", "They released 1200 sailors.")]
    [InlineData("They released two sailors.", "They released 2 sailors.")]
    [InlineData("$2 billion was paid.", "$2,000 million was paid.")]
    [InlineData("They released 12 sailors.", "They signed 3 treaties.")]
    [InlineData("They released 12 sailors of 40 sailors.", "40 sailors were on board.")]
    [InlineData("They met in 2021.", "They met for the 3rd time.")]
    [InlineData("No numbers.", "None here.")]
    public void EqualOrUnlikeQuantitiesDoNot(string a, string b) => Assert.Null(Between(a, b));

    [Fact]
    public void TheNumberOfADateIsNoQuantity()
    {
        var a = HandMarked.Text("The talks of 12 March days.").WithDate("12 March", new LocalDate(2024, 3, 12)).Point();
        var b = HandMarked.Text("The talks of 13 March days.").WithDate("13 March", new LocalDate(2024, 3, 13)).Point();

        Assert.Null(new NumberCheck().Between(a, b));
    }

    private static Difference? Between(string a, string b) => new NumberCheck().Between(HandMarked.Point(a), HandMarked.Point(b));
}

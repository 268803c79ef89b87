using Lacuna.Core.Actors;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Comparing.Differences;

namespace Lacuna.Findings.Tests.Comparing.Differences;

public sealed class NamingCheckTests
{
    private static readonly Actor Ukraine = new("state:UKR", "Ukraine", ActorKind.State, "state:UKR");

    [Theory]
    [InlineData("They spoke of the Ukraine issue.", "They spoke of the war in Ukraine.", "Ukraine issue", "war in Ukraine")]
    [InlineData("He spoke of the special military operation.", "He spoke of the war.", "special military operation", "war")]
    [InlineData("The crisis around Ukraine goes on.", "Russia's invasion of Ukraine goes on.", "crisis around Ukraine", "Russia's invasion of Ukraine")]
    [InlineData("The regime shelled the town.", "The authorities defended the town.", "regime", "authorities")]
    [InlineData("Peace talks must end the conflict.", "Peace talks must end its invasion.", "conflict", "invasion")]
    public void TwoNamesForOneThingDiffer(string a, string b, string inA, string inB)
    {
        var difference = Between(a, b);

        Assert.Equal((DifferenceKind.Wording, inA, inB), (difference?.Kind, difference?.InA, difference?.InB));
    }

    [Theory]
    [InlineData("They spoke of the war in Ukraine.", "They spoke of Russia's war.")]
    [InlineData("They spoke of the war and the conflict.", "They spoke of the war.")]
    [InlineData("China opposes war.", "China spoke of the conflict.")]
    [InlineData("That is an issue for experts.", "They spoke of the war.")]
    [InlineData("The troops left.", "The soldiers left.")]
    public void OneNameInCommonOrNoneInParticularIsNoDifference(string a, string b) => Assert.Null(Between(a, b));

    private static Difference? Between(string a, string b) => new NamingCheck().Between(
        HandMarked.Text(a).WithNames(("Ukraine", Ukraine)).Point(),
        HandMarked.Text(b).WithNames(("Ukraine", Ukraine)).Point());
}

using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Comparing.Differences;

namespace Lacuna.Findings.Tests.Comparing.Differences;

public sealed class SpeakerAndStrengthTests
{
    [Fact]
    public void APointThatEachGivesToTheOtherSideDiffersInWhoRaisedIt()
    {
        var difference = new SpeakerCheck().Between(
            HandMarked.Text("Moreau proposed a fund.").WithStatement("Moreau", "proposed", "a fund", HandMarked.Belgium).Point(),
            HandMarked.Text("Berg proposed a fund.").WithStatement("Berg", "proposed", "a fund", HandMarked.Norway).Point());

        Assert.Equal((DifferenceKind.WhoRaised, "Belgium", "Norway"), (difference!.Kind, difference.InA, difference.InB));
    }

    [Fact]
    public void AnAccountThatDoesNotSayWhoRaisedItDoesNotDiffer() => Assert.Null(new SpeakerCheck().Between(
        HandMarked.Text("Moreau proposed a fund.").WithStatement("Moreau", "proposed", "a fund", HandMarked.Belgium).Point(),
        HandMarked.Point("A fund was proposed.")));

    [Theory]
    [InlineData("asked", 2, "demanded", 5, true)]
    [InlineData("asked", 2, "urged", 3, false)]
    [InlineData("asked", 0, "demanded", 5, false)]
    public void TheStrengthOfTheActDiffersByTwoStepsOrMore(string cueA, int a, string cueB, int b, bool differs)
    {
        var difference = new StrengthCheck().Between(
            HandMarked.Text($"Berg {cueA} for the release.").WithStatement("Berg", cueA, "for the release", HandMarked.Norway, SpeechAct.Request, a).Point(),
            HandMarked.Text($"Berg {cueB} the release.").WithStatement("Berg", cueB, "the release", HandMarked.Norway, SpeechAct.Demand, b).Point());

        Assert.Equal(differs ? (cueA, cueB) : null, difference is null ? ((string, string)?)null : (difference.InA, difference.InB));
    }

    [Fact]
    public void TheStrengthOfTwoSidesWordsIsNotCompared() => Assert.Null(new StrengthCheck().Between(
        HandMarked.Text("Berg asked for it.").WithStatement("Berg", "asked", "for it", HandMarked.Norway, SpeechAct.Request, 2).Point(),
        HandMarked.Text("Moreau demanded it.").WithStatement("Moreau", "demanded", "it", HandMarked.Belgium, SpeechAct.Demand, 5).Point()));

    [Fact]
    public void WordsGivenToTheOtherSideAreNamed()
    {
        var point = HandMarked.Text("Moreau regretted the delay.").WithStatement("Moreau", "regretted", "the delay", HandMarked.Belgium).Point();

        var difference = Assert.Single(MouthCheck.Of([point], HandMarked.Text("We spoke of salmon.", "state:BEL"), isFirst: true));
        Assert.Equal((DifferenceKind.WordsPutInMouth, "Moreau regretted the delay.", ""), (difference.Kind, difference.InA, difference.InB));
    }

    [Fact]
    public void NothingIsPutInAMouthWhoseAccountIsKnownOnlyInPart()
    {
        var point = HandMarked.Text("Moreau regretted the delay.").WithStatement("Moreau", "regretted", "the delay", HandMarked.Belgium).Point();

        Assert.Empty(MouthCheck.Of([point], HandMarked.Text("We spoke of salmon.", "state:BEL", isPartial: true), isFirst: true));
    }
}

using Lacuna.Findings.Comparing.Differences;
using NodaTime;

namespace Lacuna.Findings.Tests.Comparing.Differences;

public sealed class DateCheckTests
{
    private static readonly LocalDate Monday = new(2024, 3, 11);

    [Fact]
    public void TwoDaysForOneEventDiffer()
    {
        var difference = new DateCheck().Between(
            HandMarked.Text("They meet on Monday.").WithDate("Monday", Monday).Point(),
            HandMarked.Text("They meet on 18 March.").WithDate("18 March", Monday.PlusWeeks(1)).Point());

        Assert.Equal(("Monday", "18 March"), (difference!.InA, difference.InB));
    }

    [Fact]
    public void TheSameDayInOtherWordsDoesNot() => Assert.Null(new DateCheck().Between(
        HandMarked.Text("They meet on Monday.").WithDate("Monday", Monday).Point(),
        HandMarked.Text("They meet on 11 March.").WithDate("11 March", Monday).Point()));

    [Fact]
    public void ADateOnOneSideOnlyIsNoDifference() => Assert.Null(new DateCheck().Between(
        HandMarked.Text("They meet on Monday.").WithDate("Monday", Monday).Point(),
        HandMarked.Point("They will meet.")));
}

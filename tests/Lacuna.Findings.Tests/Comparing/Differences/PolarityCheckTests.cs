using Lacuna.Findings.Comparing;
using Lacuna.Findings.Comparing.Differences;

namespace Lacuna.Findings.Tests.Comparing.Differences;

public sealed class PolarityCheckTests
{
    [Theory]
    [InlineData("Moreau agreed to lift the embargo.", "Moreau did not agree to lift the embargo.")]
    [InlineData("The army will withdraw from the valley.", "The army won't withdraw from the valley.")]
    [InlineData("They accepted the ceasefire plan.", "They rejected the ceasefire plan.")]
    [InlineData("Norway supports the resolution on Sudan.", "Norway opposes the resolution on Sudan.")]
    [InlineData("The grain was exported without inspection.", "The grain was exported after inspection.")]
    public void OneSideAffirmsWhatTheOtherNegates(string a, string b)
    {
        Assert.Equal(DifferenceKind.Polarity, Between(a, b)?.Kind);
        Assert.Equal(DifferenceKind.Polarity, Between(b, a)?.Kind);
    }

    [Theory]
    [InlineData("Moreau agreed to lift the embargo.", "Moreau agreed to lift the embargo.")]
    [InlineData("Moreau did not agree to lift the embargo.", "Moreau has never agreed to lift the embargo.")]
    [InlineData("Belgium does not rule out sanctions.", "Belgium considers sanctions.")]
    [InlineData("China does not seek interests, it wants peace.", "All that China wants is peace.")]
    [InlineData("Both want peace.", "There was no word of the fishing grounds.")]
    [InlineData("", "")]
    public void NoContradictionIsSeenWhereThereIsNone(string a, string b) => Assert.Null(Between(a, b));

    [Fact]
    public void TheWordsFromTheNegationOnAreTheEvidence() =>
        Assert.Equal("not agree", Between("They agreed to talks.", "They did not agree to talks.")!.EvidenceB!.Exact);

    private static Difference? Between(string a, string b) => new PolarityCheck().Between(HandMarked.Point(a), HandMarked.Point(b));
}

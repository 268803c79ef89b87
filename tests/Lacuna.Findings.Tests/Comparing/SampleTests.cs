using Lacuna.Core.Evidences;
using Lacuna.Findings.Comparing;
using NodaTime;

namespace Lacuna.Findings.Tests.Comparing;

/// <summary>What the founding article told of the call of 4 April 2022 must come out of the sample.</summary>
public sealed class SampleTests
{
    private static readonly Lazy<Task<Comparison>> Compared = new(() =>
        Desk.CompareFolder(Path.Combine(Cases.Repository, "samples", "2022-04-04-wang-kuleba"), "xinhua-readout.txt", "kuleba-tweets.txt"));

    [Fact]
    public async Task BuchaIsTheFirstOfWhatBothLeaveOut()
    {
        var comparison = await Compared.Value;
        var first = comparison.AbsentFromBoth[0];

        Assert.Equal("Bucha", first.Subject);
        Assert.Equal((13, 4), (first.Documents, first.Days));
        Assert.Equal(14, comparison.Record!.Documents);
        Assert.True(first.DocumentsByParticipants > 0);
        Assert.All(first.Elsewhere, place => Assert.Contains("Bucha", place.Exact, StringComparison.Ordinal));
        Assert.Equal(first.Elsewhere.Length, first.Elsewhere.Select(place => place.Of).Distinct().Count());
        Assert.DoesNotContain("Bucha", comparison.A.Text + comparison.B.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoVoiceOfTheRecordAndNoParticipantIsAnAbsence()
    {
        var comparison = await Compared.Value;
        string[] voices = ["Dmytro Kuleba", "Wang Yi", "China", "Ukraine", "Xinhua", "TASS", "Twitter", "Kyiv", "Monday", "April", "Sunday"];

        Assert.DoesNotContain(comparison.AbsentFromBoth, absence => voices.Contains(absence.Subject));
    }

    [Fact]
    public async Task OnlyChinasAccountSaysThatUkraineAskedForTheCall()
    {
        var comparison = await Compared.Value;

        Assert.Equal("state:UKR", comparison.ContactInA?.Initiator?.State ?? comparison.ContactInA?.Initiator?.Id);
        Assert.Null(comparison.ContactInB?.Initiator);
        Assert.Contains(comparison.ContactDifferences, difference => difference is { Kind: DifferenceKind.WhoAsked, InB: "" });
    }

    [Fact]
    public async Task ItIsTheSecondConversationThatTheRecordKnows()
    {
        var comparison = await Compared.Value;

        var earlier = Assert.Single(comparison.EarlierContacts);
        Assert.Equal(new LocalDate(2022, 3, 1), earlier.On.Start);
        Assert.Equal(2, earlier.Evidence.Length);
    }

    [Theory]
    [InlineData("evacuating Chinese citizens")]
    [InlineData("indivisible security")]
    [InlineData("European security mechanism")]
    public async Task OnlyChinasAccountHas(string words) =>
        Assert.Contains((await Compared.Value).Points, point => point.Kind == PointKind.OnlyInA && Holds(point.InA, words));

    [Theory]
    [InlineData("solidarity with civilian victims")]
    [InlineData("food security")]
    public async Task OnlyUkrainesAccountHas(string words) =>
        Assert.Contains((await Compared.Value).Points, point => point.Kind == PointKind.OnlyInB && Holds(point.InB, words));

    [Fact]
    public async Task BothWishForPeace() =>
        Assert.Contains((await Compared.Value).Points, point => point.Kind is PointKind.Shared or PointKind.Differs && Holds(point.InA, "peace") && Holds(point.InB, "peace"));

    [Fact]
    public async Task OneSaysWarAndTheOtherIssue() =>
        Assert.Contains((await Compared.Value).Points.SelectMany(point => point.Differences), difference =>
            difference.Kind == DifferenceKind.Wording
            && difference.InA.Contains("issue", StringComparison.Ordinal) && difference.InB.Contains("war", StringComparison.Ordinal));

    [Fact]
    public async Task ChinasAccountGivesWordsToKulebaThatHisOwnDoesNotHave() =>
        Assert.Contains((await Compared.Value).Points, point =>
            point.Kind == PointKind.OnlyInA && Holds(point.InA, "a great country")
            && point.Differences.Any(difference => difference.Kind == DifferenceKind.WordsPutInMouth));

    private static bool Holds(IEnumerable<Evidence> evidence, string words) =>
        evidence.Any(piece => piece.Exact.Contains(words, StringComparison.Ordinal));
}

using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Copies;
using Lacuna.Findings.Tests.Comparing;

namespace Lacuna.Findings.Tests.Copies;

public sealed class CopyFinderTests
{
    private const string Story =
        "Swarms of locusts reached the Rift Valley on Sunday. Farmers say that half of the maize is gone. The ministry asked its partners "
        + "for aircraft and expects the first of them within two days. Until then villagers beat drums to keep the swarms from landing.";

    private static readonly Gen<string> Texts =
        Gen.OneOf("peace", "talks", "the", "of", "truce", "call", "agreed", "that").List[20, 80].Select(words => string.Join(' ', words) + ".");

    [Fact]
    public void TheSameTextUnderAnotherAddressIsACopy() => Assert.Equal([0, 0], CopyFinder.FirstOfEach([Read("a", Story), Read("b", Story)]));

    [Fact]
    public void AnotherHeadlineAndFooterMakeNoNewText() =>
        Assert.True(CopyFinder.AreCopies(Read("a", Story), Read("b", "LOCUSTS! " + Story + " Read more in our app.")));

    [Fact]
    public void AnotherVersionOfThePageIsNoSecondDocument() =>
        Assert.True(CopyFinder.AreCopies(Read("page", Story), Read("page", "A quite different text stands here now.")));

    [Fact]
    public void ARewriteInOtherWordsIsADocumentOfItsOwn() => Assert.False(CopyFinder.AreCopies(
        Read("a", Story),
        Read("b", "The Rift Valley was invaded by locusts on Sunday, and half the maize has been lost, by farmers' accounts. Aircraft requested by the ministry should come within two days; meanwhile drums are beaten in the villages.")));

    [Fact]
    public void TwoCallsToldInStandingFormulasAreTwoDocuments() => Assert.False(CopyFinder.AreCopies(
        Read("a", "The President spoke by telephone with the President of Kenya. They discussed the drought and the locusts. The two presidents agreed to continue their contacts."),
        Read("b", "The President spoke by telephone with the President of Chile. They discussed copper and the free trade treaty. The two presidents agreed to continue their contacts.")));

    [Fact]
    public void ACopyOfACopyBelongsToTheFirst()
    {
        var documents = Enumerable.Range(0, 5).Select(i => Read($"copy {i}", Story + $" Printed as number {i}.")).ToList();

        Assert.Equal([0, 0, 0, 0, 0], CopyFinder.FirstOfEach(documents));
    }

    [Fact]
    public void EmptyTextsDoNotFail() => Assert.Equal([0, 0, 2], CopyFinder.FirstOfEach([Read("a", ""), Read("b", ""), Read("c", "One.")]));

    [Fact]
    public void EveryDocumentPointsToOneThatPointsToItself() => Texts.List[0, 12].Sample(texts =>
    {
        var firsts = CopyFinder.FirstOfEach([.. texts.Select((text, i) => Read($"{i}", text))]);
        Assert.All(firsts, (first, i) => Assert.True(first <= i && firsts[first] == first));
    });

    private static AnnotatedDocument Read(string id, string text) => Desk.Read(new Document { Id = id, Text = text });
}

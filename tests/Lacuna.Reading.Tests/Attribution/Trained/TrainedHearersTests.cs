using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution;
using Lacuna.Reading.Attribution.Details;

namespace Lacuna.Reading.Tests.Attribution.Trained;

public sealed class TrainedHearersTests
{
    private const string Text = "After the talks Kim briefed, as is usual, her deputy on what was agreed.";

    [Fact]
    public void A_marked_hearer_that_is_joined_to_the_cue_is_the_addressee() => Assert.Equal("her deputy", Hearer(Marked(0.9, 0.9)));

    [Theory]
    [InlineData(0.3, 0.9)]
    [InlineData(0.9, 0.3)]
    public void An_unlikely_hearer_or_link_gives_none(double mark, double link) => Assert.Null(Hearer(Marked(mark, link)));

    [Fact]
    public void A_hearer_in_another_sentence_is_none_of_this_cue() => Assert.Null(StatementReader.Read(
        new MarkedByHand("Kim briefed on what was agreed. Her deputy left.").Source("Kim").Cue("briefed").Content("what was agreed")
            .Mark("Her deputy", TrainedSpanKind.Hearer, 0.9).Link("briefed", "Her deputy", 0.9).Read(),
        new FoundStatement(new TextSpan(0, 3), new TextSpan(4, 7), [new TextSpan(15, 15)]),
        "s1").AddresseeSpan);

    private static MarkedByHand Marked(double mark, double link) => new MarkedByHand(Text).Source("Kim").Cue("briefed").Content("what was agreed")
        .Mark("her deputy", TrainedSpanKind.Hearer, mark).Link("briefed", "her deputy", link);

    private static string? Hearer(MarkedByHand marked)
    {
        var found = new FoundStatement(Span("Kim"), Span("briefed"), [Span("what was agreed")]);
        return StatementReader.Read(marked.Read(), found, "s1").AddresseeSpan?.In(Text);
    }

    private static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}

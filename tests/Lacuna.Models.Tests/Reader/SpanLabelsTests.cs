using Lacuna.Models.Reader;

namespace Lacuna.Models.Tests.Reader;

public sealed class SpanLabelsTests
{
    private static readonly string[] Names = ["O", "B-cue", "I-cue", "B-content", "I-content"];

    [Theory]
    [InlineData("B-cue I-cue O B-content", "cue 0-2, content 3-4")]
    [InlineData("B-cue B-cue I-cue", "cue 0-1, cue 1-3")]
    [InlineData("I-cue O I-content", "")]
    [InlineData("B-cue I-content I-cue", "cue 0-1")]
    [InlineData("", "")]
    public void Spans_begin_with_a_begin_and_go_on_with_insides_of_the_same_kind(string labels, string spans)
    {
        var reader = new SpanLabels(Names);
        var row = labels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(label => Array.IndexOf(Names, label)).ToArray();
        Assert.Equal(spans, string.Join(", ", reader.SpansOf(row).Select(span => $"{reader.KindOf(span.Begin)} {span.First}-{span.End}")));
    }

    [Fact]
    public void A_kind_that_begins_and_cannot_go_on_is_told() =>
        Assert.Contains("I-cue", Assert.Throws<InvalidDataException>(() => new SpanLabels(["O", "B-cue"])).Message, StringComparison.Ordinal);
}

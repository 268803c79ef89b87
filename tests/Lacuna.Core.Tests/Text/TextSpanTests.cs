using CsCheck;
using Lacuna.Core.Text;

namespace Lacuna.Core.Tests.Text;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 20]).Select((start, length) => new TextSpan(start, length));

    [Fact]
    public void A_span_is_cut_from_its_text_by_offset() => Assert.Equal("ends", new TextSpan(2, 4).In("a ends"));

    [Fact]
    public void Words_and_span_of_words_are_the_same() => Assert.Equal(new TextSpan(1, 2).In("text"), new TextSpan(1, 2).AsSpan("text").ToString());

    [Fact]
    public void Bounds_give_back_the_span_that_they_came_from() => Spans.Sample(span =>
        Assert.Equal(span, TextSpan.FromBounds(span.Start, span.End)));

    [Fact]
    public void A_span_cannot_end_before_it_starts_nor_start_before_the_text()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(-1, 2));
    }

    [Fact]
    public void Overlap_is_mutual_and_follows_from_a_shared_offset() => Gen.Select(Spans, Spans).Sample((a, b) =>
    {
        var shared = Enumerable.Range(a.Start, a.Length).Any(b.Contains);
        Assert.Equal(shared, a.Overlaps(b));
        Assert.Equal(a.Overlaps(b), b.Overlaps(a));
    });

    [Fact]
    public void An_empty_span_holds_nothing_and_overlaps_nothing()
    {
        Assert.False(new TextSpan(3, 0).Contains(3));
        Assert.False(new TextSpan(3, 0).Overlaps(new TextSpan(3, 0)));
        Assert.True(new TextSpan(3, 0).IsEmpty);
    }

    [Fact]
    public void Order_is_by_start_and_then_by_length() => Gen.Select(Spans, Spans).Sample((a, b) =>
    {
        Assert.Equal((a.Start, a.Length).CompareTo((b.Start, b.Length)), a.CompareTo(b));
        Assert.Equal(a < b, b > a);
        Assert.Equal(a <= b, b >= a);
    });
}

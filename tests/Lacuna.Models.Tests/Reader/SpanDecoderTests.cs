using System.Collections.Immutable;
using CsCheck;
using Lacuna.Models.Reader;

namespace Lacuna.Models.Tests.Reader;

public sealed class SpanDecoderTests
{
    [Fact]
    public void Spans_stand_in_order_beside_each_other() => Gen.Select(Labellings.Chains, Gen.Int[0, 50]).Sample((each, firstWord) =>
    {
        var words = each.Scores.Length / Labellings.Labels.Length;
        var decoder = new SpanDecoder(new ReaderTaskWeights("task", Labellings.Labels, [.. each.Chain.Between], [.. each.Chain.First], [.. each.Chain.Last], 1));
        var spans = ImmutableArray.CreateBuilder<ReadSpan>();
        decoder.Decode(each.Scores, firstWord, spans);

        var end = firstWord;
        foreach (var span in spans)
        {
            Assert.InRange(span.First, end, span.End - 1);
            Assert.InRange(span.End, span.First + 1, firstWord + words);
            Assert.InRange(span.Probability, 0, 1.00001);
            end = span.End;
        }
    }, iter: 500);

    [Fact]
    public void A_span_that_is_certain_is_read()
    {
        var decoder = new SpanDecoder(new ReaderTaskWeights("task", Labellings.Labels, new float[25], new float[5], new float[5], 1));
        var spans = ImmutableArray.CreateBuilder<ReadSpan>();
        var scores = new float[4 * 5];
        foreach (var (word, label) in ((int, int)[])[(0, 0), (1, 3), (2, 4), (3, 0)])
        {
            scores[(5 * word) + label] = 20;
        }

        decoder.Decode(scores, 7, spans);

        var span = Assert.Single(spans);
        Assert.Equal((8, 10), (span.First, span.End));
        Assert.Equal(1, span.Probability, 1e-4);
    }
}

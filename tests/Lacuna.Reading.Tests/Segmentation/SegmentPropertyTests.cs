using CsCheck;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Tests.Segmentation;

public sealed class SegmentPropertyTests
{
    private static readonly Gen<string> Wild = Gen.OneOf(
        Gen.String,
        Gen.Char.Array[0, 200].Select(chars => new string(chars)),
        Gen.OneOf<string>(
            "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "``", "''", "「", "」", "said", "Kuleba", "the leaders", "'s", "U.S.", "Inc.", "5", "'90s", "1,5",
            "April", "4", "2022", ".", "?", "!", "…", "...", ",", ":", "(", ")", "[", "]", "-", "--", "—", " ", " ", " ", "\n", "\n\n", "\t", "\uD800",
            "\uDC00", "\uFEFF", "\u00AD", "\u0301", "北京", "。", "\u05D0\"\u05D0", "I", "J.", "•", "\u2029", "\r\n", "&", "_")
            .Array[0, 80].Select(string.Concat));

    [Fact]
    public void Tokens_are_ordered_and_leave_out_only_what_cannot_be_seen() => Wild.Sample(text =>
    {
        var read = Segmented.Read(text);
        var at = 0;
        foreach (var token in read.Tokens)
        {
            Assert.True(token.Start >= at && token.Length > 0 && token.End <= read.Text.Length);
            AssertInvisible(read.Text[at..token.Start]);
            at = token.End;
        }

        AssertInvisible(read.Text[at..]);
    });

    [Fact]
    public void Sentences_part_the_tokens_and_stay_in_their_paragraphs() => Wild.Sample(text =>
    {
        var read = Segmented.Read(text);
        var next = 0;
        foreach (var sentence in read.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.TokenCount > 0);
            Assert.Equal(read.Tokens[sentence.FirstToken].Start, sentence.Span.Start);
            Assert.Equal(read.Tokens[sentence.EndToken - 1].End, sentence.Span.End);
            Assert.True(read.Paragraphs[sentence.Paragraph].Contains(sentence.Span));
            next = sentence.EndToken;
        }

        Assert.Equal(read.Tokens.Length, next);
    });

    [Fact]
    public void Quotations_nest_stay_in_one_paragraph_and_continue_backwards() => Wild.Sample(text =>
    {
        var read = Segmented.Read(text);
        for (var i = 0; i < read.Quotations.Length; i++)
        {
            var quotation = read.Quotations[i];
            Assert.True(quotation.Span.Contains(quotation.Inner));
            Assert.Contains(read.Paragraphs, paragraph => paragraph.Contains(quotation.Span));
            Assert.True(quotation.Continues is null || quotation.Continues < i);
            Assert.False(quotation.Unopened && quotation.Inner.Start != quotation.Span.Start);
            for (var j = i + 1; j < read.Quotations.Length; j++)
            {
                var other = read.Quotations[j];
                Assert.True(other.Span.Start >= quotation.Span.Start);
                Assert.True(!quotation.Span.Overlaps(other.Span) || quotation.Span.Contains(other.Span));
            }
        }
    });

    /// <remarks>A step that looks back over what it has read would need hours for one of these.</remarks>
    [Theory]
    [InlineData("\"")]
    [InlineData("' ")]
    [InlineData("“")]
    [InlineData("「")]
    [InlineData("A.")]
    [InlineData("a-")]
    [InlineData("(")]
    [InlineData("1,")]
    [InlineData("'s")]
    [InlineData("\" a")]
    [InlineData("\n\n\"a")]
    [InlineData("two thousand ")]
    [InlineData("early ")]
    [InlineData("the last day of ")]
    public void Time_grows_with_the_length_of_the_text_and_no_faster(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        var read = new Lacuna.Reading.Times.TimeStage().Read(Segmented.Read(text), new ReadingContext());
        Assert.Equal(read.Tokens.Length, read.Sentences.Sum(sentence => sentence.TokenCount));
    }

    private static void AssertInvisible(string gap)
    {
        foreach (var c in gap)
        {
            Assert.True(char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
        }
    }
}

using Lacuna.Core.Reading;
using Lacuna.Reading.Segmentation;
using Lacuna.Reading.Times;

namespace Lacuna.Reading;

/// <summary>Marks again, from the frozen text, what archives do not keep of a reading. What was read stays as it was.</summary>
public static class KeptReading
{
    private static readonly SegmentStage Segments = new();
    private static readonly TimeStage Times = new();
    private static readonly ReadingContext Context = new();

    /// <summary>The reading with its tokens, and with the sentences that they make.</summary>
    public static AnnotatedDocument WithTokens(AnnotatedDocument kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var cut = Segments.Read(new AnnotatedDocument(kept.Document), Context);
        return kept with { Paragraphs = cut.Paragraphs, Tokens = cut.Tokens, Sentences = cut.Sentences, Quotations = cut.Quotations };
    }

    /// <summary>The reading with its tokens and its expressions of time.</summary>
    public static AnnotatedDocument WithTokensAndTimes(AnnotatedDocument kept) => Times.Read(WithTokens(kept), Context);
}

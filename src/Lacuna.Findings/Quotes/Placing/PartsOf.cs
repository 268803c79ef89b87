using Lacuna.Findings.Quotes.Edits;

namespace Lacuna.Findings.Quotes.Placing;

/// <summary>How the parts of one statement stand to each other: "…," he said, "…".</summary>
internal static class PartsOf
{
    /// <summary>Words of the source between two parts of one document; negative when the later part stands before the earlier one.</summary>
    public static int WordsBetween(LaidBeside before, LaidBeside now) =>
        now.Alignment.First >= before.Alignment.End ? now.Alignment.First - before.Alignment.End : now.Alignment.End - before.Alignment.First - 1;

    /// <summary>What is left out between two parts that the draft gives as one sentence; null for the source's own cue and for disfluencies.</summary>
    public static Hunk? LeftOutBetween(LaidBeside before, LaidBeside now)
    {
        var (first, count) = (before.Alignment.End, now.Alignment.First - before.Alignment.End);
        var source = now.Source;
        return source.Cues.Holds(source.Scanned.SpanOf(first, count)) || Disfluency.Is(source.Scanned, first, count)
            ? null
            : new Hunk(QuoteEditKind.Dropped, 0, 0, first, count);
    }
}

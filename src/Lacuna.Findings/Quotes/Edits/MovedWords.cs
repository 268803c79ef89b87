using Lacuna.Findings.Quotes.Aligning;

namespace Lacuna.Findings.Quotes.Edits;

/// <summary>Tells words that stand in another order from words left out here and added there.</summary>
internal static class MovedWords
{
    /// <summary>Words that stand nowhere near in the source and are looked for in all of it: fewer would be found by chance.</summary>
    private const int LeastElsewhere = 4;

    public static void Mark(List<Hunk> hunks, PreparedQuote quote, NumberedSource source)
    {
        for (var i = 0; i < hunks.Count; i++)
        {
            if (hunks[i].Kind is not (QuoteEditKind.Added or QuoteEditKind.Replaced))
            {
                continue;
            }

            var words = quote.Ids.AsSpan().Slice(hunks[i].Draft, hunks[i].DraftCount);
            for (var j = 0; j < hunks.Count; j++)
            {
                if (j != i && hunks[j].Kind is QuoteEditKind.Dropped or QuoteEditKind.Replaced or QuoteEditKind.Moved && hunks[j].SourceCount > 0
                    && words.SequenceEqual(source.Ids.AsSpan(hunks[j].Source, hunks[j].SourceCount)))
                {
                    hunks[i] = hunks[i] with { Kind = QuoteEditKind.Moved };
                    hunks[j] = hunks[j] with { Kind = QuoteEditKind.Moved };
                    break;
                }
            }

            if (hunks[i] is { Kind: QuoteEditKind.Added or QuoteEditKind.Replaced, DraftCount: >= LeastElsewhere } run && source.Ids.AsSpan().IndexOf(words) is var at and >= 0)
            {
                hunks[i] = run with { Kind = QuoteEditKind.Moved, Source = at, SourceCount = run.DraftCount };

                // What stood against it is left out, unless it only stood there because the words begin or end the quotation.
                if (run.SourceCount > 0 && i > 0 && i + 1 < hunks.Count)
                {
                    hunks.Insert(i + 1, new Hunk(QuoteEditKind.Dropped, run.Draft + run.DraftCount, 0, run.Source, run.SourceCount));
                }
            }
        }
    }
}

using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Edits;
using Lacuna.Findings.Quotes.Scanning;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Quotes.Placing;

/// <summary>How much of a quotation stands in its source, in order or moved; bracketed words are left out of account.</summary>
/// <param name="OfAll">Share of its words by weight, 0 to 1.</param>
/// <param name="OfContent">Share of its words of meaning, 0 to 1; that of all words for a quotation that has hardly any.</param>
/// <param name="Moved">Weight of the words that are moved, which an alignment counts as added.</param>
internal readonly record struct Shares(double OfAll, double OfContent, double Moved)
{
    /// <summary>Words of meaning from which their share says something.</summary>
    private const int LeastContent = 3;

    public static Shares Of(PreparedQuote quote, Alignment alignment, IEnumerable<Hunk> hunks)
    {
        var stands = new bool[quote.Words.Length];
        foreach (var step in alignment.Steps.Where(step => step.IsMatch))
        {
            stands.AsSpan(step.Draft, step.DraftCount).Fill(true);
        }

        var moved = 0.0;
        foreach (var hunk in hunks.Where(hunk => hunk.Kind == QuoteEditKind.Moved))
        {
            for (var i = hunk.Draft; i < hunk.Draft + hunk.DraftCount; i++)
            {
                moved += stands[i] ? 0 : quote.Weights[i];
                stands[i] = true;
            }
        }

        double met = 0;
        int content = 0, contentMet = 0;
        for (var i = 0; i < stands.Length; i++)
        {
            if (quote.Words[i].Is(WordTraits.Bracketed))
            {
                continue;
            }

            met += stands[i] ? quote.Weights[i] : 0;
            if (!ContentWords.IsFunctionWord(quote.Keys[i]))
            {
                content++;
                contentMet += stands[i] ? 1 : 0;
            }
        }

        var share = quote.Best == 0 ? 0 : met / quote.Best;
        return new Shares(share, content < LeastContent ? share : (double)contentMet / content, moved);
    }
}

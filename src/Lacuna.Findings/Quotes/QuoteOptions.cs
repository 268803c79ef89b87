namespace Lacuna.Findings.Quotes;

/// <summary>How quotations are looked for.</summary>
/// <remarks>
/// The shares, fits and likenesses were set by eye on the development rows of the evaluation's set <c>quotations</c>, where paraphrases and what is not held were listed by them;
/// they were not swept.
/// </remarks>
public sealed record QuoteOptions
{
    /// <summary>Other places that a check lists at most.</summary>
    public int MostPlaces { get; init; } = 5;

    /// <summary>Runs of words that the archive is asked for at most, for one quotation.</summary>
    public int MostPhrases { get; init; } = 6;

    /// <summary>Documents taken from one answer of the archive.</summary>
    public int MostHits { get; init; } = 24;

    /// <summary>Documents whose text is laid beside one quotation.</summary>
    public int MostLaidBeside { get; init; } = 8;

    /// <summary>Share of a quotation's words, in order, from which a place is its source, however altered.</summary>
    public double LeastShare { get; init; } = 0.6;

    /// <summary>Share of a quotation's words of meaning (no articles, pronouns, prepositions, auxiliaries) from which a place is its source: with fewer of them the words are no longer the source's, and what is left is at most its sense.</summary>
    public double LeastContentShare { get; init; } = 0.5;

    /// <summary>Score of an alignment, as a share of the score of the same words, from which a place is its source: what is replaced, added and left out is taken off.</summary>
    public double LeastFit { get; init; } = 0.4;

    /// <summary>Likeness of sense from which a sentence is what a quotation paraphrases.</summary>
    public double LeastLikeness { get; init; } = 0.68;

    /// <summary>What the fit of the words at that sentence adds to the likeness of sense.</summary>
    public double FitAsLikeness { get; init; } = 0.6;

    /// <summary>Days within which the same words of the same speaker in two documents are one utterance, reported twice.</summary>
    public int OccasionDays { get; init; } = 2;
}

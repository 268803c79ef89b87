namespace Lacuna.Findings.Silences;

/// <summary>How much of what names a subject its terms find, as measured.</summary>
public static class DetectorRecall
{
    /// <summary>
    /// Of 62 actors that a person marked in hand-marked documents of the record, by whatever words, the terms suggested for their names find 58
    /// in the document; this is the lower bound of 95% of that share (the figures <c>recall_names</c> and <c>recall_names_at_least</c> of the
    /// evaluation's set <c>silence</c>), so that a bound divided by it is not too low.
    /// </summary>
    public const double OfNames = 0.858;
}

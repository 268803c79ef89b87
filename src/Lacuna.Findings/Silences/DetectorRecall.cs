namespace Lacuna.Findings.Silences;

/// <summary>How much of what names a subject its terms find, as measured.</summary>
public static class DetectorRecall
{
    /// <summary>Share of gold documents naming a state, by name, adjective or people, in which the terms suggested for it are found: the figure <c>recall_names</c> of the evaluation's set <c>silence</c>.</summary>
    public const double OfNames = 0.95;
}

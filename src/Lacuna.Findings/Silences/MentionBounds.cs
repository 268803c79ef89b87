namespace Lacuna.Findings.Silences;

/// <summary>How often the actor could name the subject for all that was seen: upper bounds of 95%, divided by the recall of the search; null without documents.</summary>
/// <param name="PerDocument">Share of its documents before the first mention.</param>
/// <param name="PerDay">Share of the days with documents before the first mention; documents of one day are seldom independent, so this is the cautious one.</param>
/// <param name="Recall">Share of naming documents that the search finds.</param>
public sealed record MentionBounds(double? PerDocument, double? PerDay, double Recall);

namespace Lacuna.Archive.Documents;

/// <summary>A version whose text is nearly that of another. It is shown as such; whether one counts is told by <see cref="DocumentRow.CopyOf"/> alone.</summary>
/// <param name="Other">The version that is like it.</param>
/// <param name="Share">Share of all runs of five words that both have, 0 to 1; 1 for the same words.</param>
public sealed record LikeRow(DocumentRow Other, double Share);

namespace Lacuna.Archive.Adding;

/// <summary>A held version whose text is nearly the same.</summary>
/// <param name="Other">The held version.</param>
/// <param name="Share">Share of all runs of words that both have, 0 to 1.</param>
internal readonly record struct Likeness(HeldVersion Other, double Share);

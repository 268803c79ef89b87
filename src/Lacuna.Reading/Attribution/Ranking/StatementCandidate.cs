namespace Lacuna.Reading.Attribution.Ranking;

/// <summary>What may be a statement.</summary>
/// <param name="Statement">Its spans.</param>
/// <param name="Evidence">What speaks for or against it, by <see cref="Ranking.Evidence"/>.</param>
internal sealed record StatementCandidate(FoundStatement Statement, double[] Evidence);

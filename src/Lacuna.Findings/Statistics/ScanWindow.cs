namespace Lacuna.Findings.Statistics;

/// <summary>The densest stretch of a yes-or-no sequence, with its statistic.</summary>
/// <param name="First">Index of its first element, a yes.</param>
/// <param name="Last">Index of its last element, a yes.</param>
/// <param name="Uses">Yeses in it.</param>
/// <param name="LogLikelihoodRatio">In nats; see <see cref="Wordings.UseWindow.LogLikelihoodRatio"/>.</param>
/// <param name="ChanceAtMost">See <see cref="Wordings.UseWindow.ChanceAtMost"/>.</param>
internal readonly record struct ScanWindow(int First, int Last, int Uses, double LogLikelihoodRatio, double ChanceAtMost);

namespace Lacuna.Core.Reading;

/// <summary>How likely two marks of the trained reader belong together.</summary>
/// <param name="Cue">Index of a cue in <see cref="TrainedMarks.Spans"/>.</param>
/// <param name="Other">Index of a source, content or hearer there.</param>
/// <param name="Probability">0 to 1.</param>
public readonly record struct TrainedLink(int Cue, int Other, double Probability);

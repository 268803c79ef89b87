namespace Lacuna.Reading.Attribution.Trained;

/// <summary>A cue of the trained reader with what belongs to it, as indices of its spans.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Source">The source; -1 when it has none.</param>
/// <param name="Contents">The contents, in text order.</param>
/// <param name="SourceLink">How well cue and source go together, in log-odds (<see cref="LinkScores"/>); 0 without a source.</param>
/// <param name="IsBorrowed">True when its content goes better with another cue.</param>
/// <param name="Probability">How sure the reader is of cue, contents and their links together, 0 to 1, not calibrated.</param>
internal sealed record CueGroup(int Cue, int Source, List<int> Contents, double SourceLink, bool IsBorrowed, double Probability);

namespace Lacuna.Findings.Wordings.Threads;

/// <summary>A place in a standing sentence where the words changed.</summary>
/// <param name="From">First changed word of the earlier state.</param>
/// <param name="To">Just after its last one.</param>
/// <param name="NewFrom">First changed word of the later state.</param>
/// <param name="NewTo">Just after its last one.</param>
internal readonly record struct Slot(int From, int To, int NewFrom, int NewTo);

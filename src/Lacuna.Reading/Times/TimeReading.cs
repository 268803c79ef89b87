namespace Lacuna.Reading.Times;

/// <summary>One way to read the words from <paramref name="First"/> on.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="Meaning">What they say.</param>
/// <param name="Mod">TIMEX3 mod; null when none.</param>
internal readonly record struct TimeReading(int First, int End, TimeMeaning Meaning, string? Mod = null);

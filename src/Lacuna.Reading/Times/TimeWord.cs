namespace Lacuna.Reading.Times;

/// <summary>A token, or a part of one ("third" and "quarter" in "third-quarter"), as the grammar of time sees it.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset just after it.</param>
/// <param name="Kind">What it can do.</param>
/// <param name="Value">Its value in its kind: the number of a month, a count, an offset.</param>
/// <param name="IsGlued">True when a hyphen or nothing parts it from the word before.</param>
/// <param name="IsCapital">True when it begins with a capital.</param>
internal readonly record struct TimeWord(int Start, int End, TimeWordKind Kind, int Value, bool IsGlued, bool IsCapital);

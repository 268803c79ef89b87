namespace Lacuna.Reading.Actors;

/// <summary>One reading of a sequence of words.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Index">Row in the table of that kind.</param>
/// <param name="Capitals">Bit i is set when word i must begin with a capital.</param>
/// <param name="AllCapitals">Bit i is set when word i must be all capitals: "US" and "WHO" are not "us" and "who".</param>
/// <param name="Next">Another reading of the same words; -1 when there is none.</param>
internal readonly record struct Phrase(PhraseKind Kind, int Index, uint Capitals, uint AllCapitals, int Next);

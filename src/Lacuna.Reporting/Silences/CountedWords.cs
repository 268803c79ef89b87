namespace Lacuna.Reporting.Silences;

/// <summary>Words of a sentence, and the list behind them when they give a number.</summary>
/// <param name="Words">The words.</param>
/// <param name="List">What the number counts; null for words without a number.</param>
public sealed record CountedWords(string Words, SilenceList? List = null);

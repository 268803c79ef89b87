using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>A phrase of the tables found in a text.</summary>
/// <param name="Start">Index of its first word.</param>
/// <param name="Length">Number of its words.</param>
/// <param name="Key">Number of the phrase in the phrase table.</param>
/// <param name="Phrase">The reading.</param>
internal readonly record struct PhraseMatch(int Start, int Length, ulong Key, Phrase Phrase)
{
    /// <summary>Index of the word after it.</summary>
    public int End => Start + Length;
}

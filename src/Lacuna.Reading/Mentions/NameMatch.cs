namespace Lacuna.Reading.Mentions;

/// <summary>The words of a person's name.</summary>
/// <param name="Start">Index of the first word.</param>
/// <param name="End">Index of the word after the last, suffix ("Jr.") included.</param>
/// <param name="IsKnown">True when the tables have the whole name.</param>
internal readonly record struct NameMatch(int Start, int End, bool IsKnown)
{
    public int Length => End - Start;
}

using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Quotes.Aligning;

/// <summary>The words of a source by the numbers of one quotation.</summary>
/// <param name="Scanned">The words.</param>
/// <param name="Ids">For each word the number of the quotation's word that it is, in any spelling; -1 for none.</param>
/// <param name="Joined">For each word the number of the quotation's word that it makes together with the next: "cease fire", "do not"; -1 for none.</param>
/// <param name="Pairs">For some words the places in the quotation of two words that together are this one; null when there are none.</param>
internal sealed record NumberedSource(ScannedText Scanned, int[] Ids, int[] Joined, Dictionary<int, List<int>>? Pairs)
{
    /// <summary>True when the source's word <paramref name="at"/> is the quotation's words <paramref name="first"/> and the next.</summary>
    public bool IsPair(int at, int first) => Pairs is not null && Pairs.TryGetValue(at, out var places) && places.Contains(first);
}

using Lacuna.Models.Words;

namespace Lacuna.Findings.Words;

/// <summary>How much two texts share by their words, each stem counted once and weighed by its rarity.</summary>
internal static class SharedStems
{
    /// <summary>The stems of a text.</summary>
    public static HashSet<string> Of(string text) => WordSplitter.Split(text).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Rarity of those of <paramref name="stems"/> that stand in <paramref name="text"/>.</summary>
    public static double Weight(IReadOnlySet<string> stems, string text) => Of(text).Where(stems.Contains).Sum(WordStatistics.Default.Weight);
}

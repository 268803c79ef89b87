namespace Lacuna.Models;

/// <summary>A sentence prepared for comparison by <see cref="SentenceSimilarity"/>.</summary>
public sealed class SentenceMeaning
{
    internal SentenceMeaning(float[]? vector, HashSet<string> stems, HashSet<string> numbers, double weight)
    {
        Vector = vector;
        Stems = stems;
        Numbers = numbers;
        Weight = weight;
    }

    /// <summary>Its vector; null when there is no encoder.</summary>
    internal float[]? Vector { get; }

    /// <summary>Its distinct word stems, numbers among them.</summary>
    internal HashSet<string> Stems { get; }

    /// <summary>The numbers in it, as digits.</summary>
    internal HashSet<string> Numbers { get; }

    /// <summary>Sum of the weights of its stems.</summary>
    internal double Weight { get; }
}

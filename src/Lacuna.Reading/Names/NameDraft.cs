using Lacuna.Core.Reading;

namespace Lacuna.Reading.Names;

/// <summary>A name in the making: words <paramref name="first"/> up to <paramref name="end"/> of a document.</summary>
internal sealed class NameDraft(int first, int end, NameKind kind, double? probability)
{
    public int First { get; set; } = first;

    public int End { get; set; } = end;

    public NameKind Kind { get; set; } = kind;

    /// <summary>How sure the trained reader is of it; null when it did not mark it.</summary>
    public double? Probability { get; } = probability;

    /// <summary>The full name that this is a short form of; null when the document gives none.</summary>
    public NameDraft? ShortFor { get; set; }

    public int Length => End - First;
}

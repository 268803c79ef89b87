using Lacuna.Archive.Importing;

namespace Lacuna.Archive.Adding;

/// <summary>How a document stands to what is held.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Item">Row of the item that it belongs to; null for a new one.</param>
/// <param name="Other">Row of the version that it is the same as, a new version of, or a copy of.</param>
/// <param name="Likes">Held versions that are nearly the same, the likest first; none for an item that is held.</param>
internal sealed record Standing(OutcomeKind Kind, long? Item, long? Other, Likeness[] Likes)
{
    /// <summary>The version that it is a copy of.</summary>
    public HeldVersion? CopyOf { get; init; }
}

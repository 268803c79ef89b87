using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Intake.Packages;

namespace Lacuna.Intake.Piles;

/// <summary>Bytes on their way into documents: a file, or something inside one.</summary>
/// <param name="Origin">As in <see cref="IntakeItem.Origin"/>.</param>
/// <param name="Position">As in <see cref="IntakeItem.Position"/>; what comes out of the bytes stands inside it.</param>
/// <param name="Bytes">Read once, from its beginning; seekable only where the outermost file is.</param>
internal sealed record ItemContent(string Origin, ItemPosition Position, Stream Bytes)
{
    /// <summary>File name whose ending tells the format.</summary>
    public string Name { get; init; } = Origin;

    /// <summary>As a protocol or a mail part gives it; null when unknown.</summary>
    public string? ContentType { get; init; }

    /// <summary>The fetch that the bytes came from.</summary>
    public Retrieval? Retrieval { get; init; }

    /// <summary>Position within these bytes of the last item that is not wanted again.</summary>
    public ItemPosition After { get; init; } = ItemPosition.Start;

    /// <summary>Counts what the package around it unpacks to; null outside of packages.</summary>
    public UnpackedTotal? Total { get; init; }

    /// <summary>Containers around it.</summary>
    public int Depth { get; init; }

    /// <summary>True when item <paramref name="number"/>, with all that is inside it, comes before the one to go on after.</summary>
    public bool IsPast(long number) => number < After.First || (number == After.First && After.Rest == ItemPosition.Start);

    /// <summary>The part of these bytes that is item <paramref name="number"/>.</summary>
    public ItemContent Part(long number, string origin, Stream bytes) => new(origin, Position.Inside(number), bytes)
    {
        After = number == After.First ? After.Rest : ItemPosition.Start,
        Depth = Depth + 1,
        Retrieval = Retrieval,
        Total = Total,
    };

    /// <summary>The origin of row, entry or line <paramref name="number"/> of these bytes.</summary>
    public string OriginOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{Origin}#{number}");

    /// <summary>A refusal of all of it, or of the rest of it.</summary>
    public IntakeItem Refuse(RefusalReason reason, string sentence, long number = 0) => IntakeItem.Refused(Origin, Position.Inside(number), reason, sentence);
}

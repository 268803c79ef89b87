using NodaTime;

namespace Lacuna.Core.Corrections;

/// <summary>What a person put right by hand. It lies beside the machine's reading, never in its place, and is never deleted.</summary>
/// <param name="Id">Unique over archives, and the same in each that holds it.</param>
/// <param name="What">What is put right, and on which words.</param>
/// <param name="By">Who, as they name themselves.</param>
/// <param name="At">When.</param>
public sealed record Correction(string Id, Amendment What, string By, Instant At)
{
    /// <summary>Why, or the remark itself; null when nothing is said.</summary>
    public string? Note { get; init; }

    /// <summary>Who took it back, and when; null while it stands.</summary>
    public Undoing? Undone { get; init; }

    /// <summary>As findings tell of it.</summary>
    public CorrectionMark Mark => new(Id, By, At) { Note = Note };
}

using Lacuna.Core.Documents;

namespace Lacuna.Intake.Piles;

/// <summary>What a reader of whole bytes took out of them: exactly one of the three is there.</summary>
/// <param name="Document">A document.</param>
/// <param name="Refusal">A part that is none.</param>
/// <param name="Attachment">A part that is a file of its own.</param>
internal sealed record Taken(Document? Document, Refusal? Refusal = null, Attachment? Attachment = null)
{
    /// <summary>Where a refused part stands; null for the origin of the whole.</summary>
    public string? Origin { get; init; }

    public static Taken Refused(RefusalReason reason, string sentence) => new(null, new Refusal(reason, sentence));
}

using Lacuna.Core.Documents;

namespace Lacuna.Intake;

/// <summary>What became of one file, or of one record of a file that holds many.</summary>
/// <param name="Origin">Path of the file; for a record followed by <c>#</c> and its number from 1.</param>
/// <param name="Document">The document; null when it was refused.</param>
/// <param name="Refusal">Why it was refused, in one sentence; null when it was read.</param>
public sealed record IntakeResult(string Origin, Document? Document, string? Refusal)
{
    /// <summary>True when there is a document.</summary>
    public bool IsRead => Document is not null;

    /// <summary>The kind of reason; null when it was read.</summary>
    public RefusalReason? Reason { get; init; }

    internal static IntakeResult Read(Document document) => new(document.Origin ?? document.Id, document, null);

    internal static IntakeResult Refused(string origin, string why, RefusalReason reason) => new(origin, null, why) { Reason = reason };
}

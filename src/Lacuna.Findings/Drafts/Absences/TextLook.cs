using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>One text that was looked through for a subject.</summary>
/// <param name="Document">The document.</param>
/// <param name="Mention">Where it first names the subject; null when it does not.</param>
public sealed record TextLook(DocumentRow Document, Evidence? Mention)
{
    /// <summary>The words that tell of the contact; null when no contact was asked for.</summary>
    public Evidence? Contact { get; init; }

    /// <summary>True for a side's own account of the contact; false for a text that tells of it in passing, of which only the paragraphs that do were looked through.</summary>
    public bool IsAccount { get; init; }
}

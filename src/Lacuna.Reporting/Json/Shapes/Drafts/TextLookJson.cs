using Lacuna.Findings.Drafts.Absences;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>One text that was looked through, and where it first names the subject.</summary>
internal sealed record TextLookJson(DocumentRowJson Document, EvidenceJson? Mention, EvidenceJson? Contact, bool IsAccount)
{
    public static TextLookJson Of(TextLook look) => new(DocumentRowJson.Of(look.Document), EvidenceJson.OfAny(look.Mention), EvidenceJson.OfAny(look.Contact), look.IsAccount);
}

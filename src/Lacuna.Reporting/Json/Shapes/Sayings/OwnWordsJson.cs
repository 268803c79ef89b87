using Lacuna.Findings.Sayings;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Sayings;

/// <summary>A sentence in which a page itself speaks.</summary>
internal sealed record OwnWordsJson(DocumentRowJson Document, EvidenceJson Evidence)
{
    public static OwnWordsJson Of(OwnWords words) => new(DocumentRowJson.Of(words.Row), EvidenceJson.Of(words.Evidence));
}

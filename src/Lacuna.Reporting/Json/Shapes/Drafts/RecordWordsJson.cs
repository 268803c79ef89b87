using Lacuna.Findings.Drafts;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>Words of the record and the document that holds them.</summary>
internal sealed record RecordWordsJson(DocumentRowJson Document, EvidenceJson Evidence)
{
    public static RecordWordsJson Of(RecordWords words) => new(DocumentRowJson.Of(words.Document), EvidenceJson.Of(words.Evidence));

    public static RecordWordsJson? OfAny(RecordWords? words) => words is null ? null : Of(words);
}

using Lacuna.Findings.Sayings;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Sayings;

/// <summary>A statement with where it stands; its spans point into that version of the document.</summary>
internal sealed record SayingJson(DocumentRowJson Document, StatementJson Statement, EvidenceJson Evidence, string Carrier, StatementJson? Outer, IReadOnlyList<SayingJson> Inner)
{
    public static SayingJson Of(Saying saying) => new(
        DocumentRowJson.Of(saying.Row),
        StatementJson.Of(saying.Statement, saying.Document.Text),
        EvidenceJson.Of(saying.Evidence),
        KindName.Of(saying.Carrier),
        saying.Outer is { } outer ? StatementJson.Of(outer, saying.Document.Text) : null,
        [.. saying.Inner.Select(Of)]);
}

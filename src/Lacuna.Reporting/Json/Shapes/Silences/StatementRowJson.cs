using Lacuna.Archive.Statements;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>A statement of the record, by its words.</summary>
internal sealed record StatementRowJson(DocumentRowJson Document, IReadOnlyList<ActorJson> Speakers, IReadOnlyList<ActorJson> Addressees, string Act, bool IsPlea, EvidenceJson Evidence, StatementCorrectionJson? Correction)
{
    public static StatementRowJson Of(StatementRow row) => new(
        DocumentRowJson.Of(row.Document),
        ActorJson.Of(row.Statement.Speakers),
        ActorJson.Of(row.Statement.Addressees),
        KindName.Of(row.Statement.Act),
        row.Statement.IsPlea,
        EvidenceJson.Of(row.Evidence),
        StatementCorrectionJson.OfAny(row.Statement.Correction));
}

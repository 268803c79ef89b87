using Lacuna.Findings.Comparing;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Something that both accounts leave out, with its count; the denominators stand in the record.</summary>
internal sealed record AbsenceJson(
    string Subject,
    string Kind,
    IReadOnlyList<string> Terms,
    double Salience,
    int Documents,
    int Days,
    int DocumentsByParticipants,
    IReadOnlyList<EvidenceJson> Elsewhere)
{
    public static AbsenceJson Of(Absence absence) => new(
        absence.Subject,
        KindName.Of(absence.Kind),
        absence.Terms,
        Rounded.Of(absence.Salience),
        absence.Documents,
        absence.Days,
        absence.DocumentsByParticipants,
        [.. absence.Elsewhere.Select(EvidenceJson.Of)]);
}

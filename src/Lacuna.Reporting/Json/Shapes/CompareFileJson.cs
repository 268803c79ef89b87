namespace Lacuna.Reporting.Json.Shapes;

/// <summary>What <c>lacuna compare --json</c> prints.</summary>
internal sealed record CompareFileJson(
    string Schema,
    string Version,
    string Lacuna,
    IReadOnlyList<string> Answer,
    AccountJson A,
    AccountJson B,
    JointContactJson? Contact,
    CountsJson Counts,
    IReadOnlyList<PointJson> Points,
    IReadOnlyList<AbsenceJson> AbsentFromBoth,
    RecordJson? Record,
    IReadOnlyList<TopicJson> About,
    IReadOnlyList<NoteJson> Notes,
    IReadOnlyList<DocumentJson> Documents,
    IReadOnlyList<RefusedJson> Refused);

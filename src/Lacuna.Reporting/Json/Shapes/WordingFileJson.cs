namespace Lacuna.Reporting.Json.Shapes;

/// <summary>What <c>lacuna wording --json</c> prints. <c>Asked</c> is null where no phrase was asked for, and <c>Found</c> is null where one was.</summary>
internal sealed record WordingFileJson(
    string Schema,
    string Version,
    string Lacuna,
    IReadOnlyList<string> Answer,
    WordingSeriesJson Series,
    AskedWordingJson? Asked,
    FoundWordingsJson? Found,
    IReadOnlyList<NoteJson> Notes,
    IReadOnlyList<DocumentJson> Documents,
    IReadOnlyList<RefusedJson> Refused);

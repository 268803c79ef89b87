namespace Lacuna.Reporting.Json.Shapes;

/// <summary>What <c>lacuna contacts --json</c> prints.</summary>
internal sealed record ContactsFileJson(
    string Schema,
    string Version,
    string Lacuna,
    int DocumentsRead,
    IReadOnlyList<ContactRecordJson> Contacts,
    IReadOnlyList<ContactSeriesJson> Series,
    IReadOnlyList<DocumentJson> Documents,
    IReadOnlyList<RefusedJson> Refused);

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>What <c>lacuna read --json</c> prints.</summary>
internal sealed record ReadFileJson(string Schema, string Version, string Lacuna, IReadOnlyList<ReadingJson> Readings, IReadOnlyList<RefusedJson> Refused);

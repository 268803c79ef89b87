namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A file or record that could not be read, and why.</summary>
internal sealed record RefusedJson(string Origin, string Why);

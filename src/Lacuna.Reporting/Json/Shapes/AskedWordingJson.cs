namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A phrase that was asked for.</summary>
internal sealed record AskedWordingJson(string Phrase, bool AnyForm, WordingJson Wording);

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>One account: whose it is, its text, and the contact as it tells of it.</summary>
internal sealed record AccountJson(string Name, DocumentJson Document, ContactJson? Contact);

namespace Lacuna.Intake.Piles;

/// <summary>A file that travels inside another.</summary>
/// <param name="Name">Its name; empty when it has none.</param>
/// <param name="ContentType">Its declared type.</param>
/// <param name="Bytes">Decoded content.</param>
internal sealed record Attachment(string Name, string? ContentType, byte[] Bytes);

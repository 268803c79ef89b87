namespace Lacuna.Reading.Actors;

/// <summary>An office named by some words.</summary>
/// <param name="Office">Code of the office.</param>
/// <param name="Body">Id of the state or organisation that the words alone imply ("secretary of state"); null when they imply none.</param>
internal sealed record OfficeEntry(string Office, string? Body);

namespace Lacuna.Reporting;

/// <summary>A file, or a record of a file, that could not be read.</summary>
/// <param name="Origin">Path of the file; for a record followed by <c>#</c> and its number.</param>
/// <param name="Why">The reason in one sentence.</param>
public sealed record RefusedInput(string Origin, string Why);

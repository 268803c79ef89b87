namespace Lacuna.Intake;

/// <summary>A file that was found on the walk through a pile.</summary>
/// <param name="Path">Its path, beginning with the path that the walk began with; that of a folder when the whole folder is left out.</param>
/// <param name="Refusal">Why it is left out; null when it is to be read.</param>
public sealed record PileFile(string Path, Refusal? Refusal);

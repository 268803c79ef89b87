namespace Lacuna.Intake.Decoding;

/// <summary>One encoding as the web names it.</summary>
/// <param name="Name">WHATWG name.</param>
/// <param name="CodePage">.NET code page that reads it.</param>
/// <param name="IsNear">True when the label names something else and this is the nearest that can be read.</param>
internal sealed record EncodingLabel(string Name, int CodePage, bool IsNear);

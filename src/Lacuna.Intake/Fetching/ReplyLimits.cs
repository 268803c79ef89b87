namespace Lacuna.Intake.Fetching;

/// <summary>What is taken of an answer.</summary>
/// <param name="MostBytes">Largest content, as sent and unpacked.</param>
/// <param name="CutsOff">True to take the beginning of larger content; false to refuse it.</param>
/// <param name="Accept">Kinds of content asked for.</param>
/// <param name="Known">What an earlier answer left.</param>
internal sealed record ReplyLimits(long MostBytes, bool CutsOff, string Accept, Validators? Known);

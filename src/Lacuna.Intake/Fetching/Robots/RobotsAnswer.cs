namespace Lacuna.Intake.Fetching.Robots;

/// <summary>What a host's robots.txt says.</summary>
/// <param name="Rules">Its rules for us; null when it cannot be had, and then nothing may be asked (RFC 9309, section 2.3.1.4).</param>
/// <param name="Reason">Why it cannot be had; null when it can.</param>
internal sealed record RobotsAnswer(RobotsRules? Rules, string? Reason);

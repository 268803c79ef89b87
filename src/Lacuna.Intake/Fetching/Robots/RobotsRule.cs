namespace Lacuna.Intake.Fetching.Robots;

/// <summary>One allow or disallow line.</summary>
internal sealed record RobotsRule(RobotsPattern Pattern, bool Allows);

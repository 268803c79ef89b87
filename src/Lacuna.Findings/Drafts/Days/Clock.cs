namespace Lacuna.Findings.Drafts.Days;

/// <summary>Whose clock a date is told by.</summary>
/// <param name="Zone">IANA id: <c>Europe/Kyiv</c>.</param>
/// <param name="Whose">Whose it is, as findings print it: "Ukraine", "Newsweek", "GMT".</param>
public sealed record Clock(string Zone, string Whose);

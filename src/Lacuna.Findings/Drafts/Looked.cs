using NodaTime;

namespace Lacuna.Findings.Drafts;

/// <summary>How hard the record was looked through for a check.</summary>
/// <param name="Documents">Documents looked through, copies left out.</param>
/// <param name="NotRead">Those of them that were not read, such as those in another language.</param>
/// <param name="Sources">Their sources.</param>
/// <param name="Days">First and last day of their publication; null when none is dated.</param>
public sealed record Looked(int Documents, int NotRead, int Sources, DateInterval? Days);

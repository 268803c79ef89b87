using Lacuna.Core.Evidences;
using NodaTime;

namespace Lacuna.Findings.Drafts.Series;

/// <summary>The days within which a draft counts contacts.</summary>
/// <param name="Days">First and last day.</param>
/// <param name="Words">The draft's words for them: "since hostilities began", "this year".</param>
/// <param name="By">What gave the first day: the words themselves, or a table: "Russia's invasion of Ukraine". Null for the words.</param>
public sealed record CountedDays(DateInterval Days, Evidence Words, string? By);

using Lacuna.Core.Evidences;
using NodaTime;

namespace Lacuna.Findings.Dates;

/// <summary>One date that a document gives for a contact.</summary>
/// <param name="Days">First and last day meant.</param>
/// <param name="Evidence">The words that say so; null when the date is the document's own date of publication.</param>
public sealed record DatedWords(DateInterval Days, Evidence? Evidence);

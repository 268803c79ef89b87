using Lacuna.Core.Reading;

namespace Lacuna.Findings.Dates;

/// <summary>Two dates that one document gives for one contact and that cannot both be true.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="First">The date that stands earlier in the text; the date of publication before any words.</param>
/// <param name="Second">The date that stands later in the text.</param>
public sealed record DateConflict(Contact Contact, DatedWords First, DatedWords Second);

using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Core.Reading;

/// <summary>One thing that a text says of when a contact took place.</summary>
/// <param name="Days">First and last day meant.</param>
/// <param name="At">The words that say so; null when taken from the publication time.</param>
public sealed record DateClaim(DateInterval Days, TextSpan? At);

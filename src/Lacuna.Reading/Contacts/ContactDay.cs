using System.Collections.Immutable;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Contacts;

/// <summary>Chooses the day of a contact from all that the text says of it.</summary>
internal static class ContactDay
{
    /// <summary>
    /// The shortest period among the claims that the date of publication allows, the first of equals.
    /// A day known only from a statement made after the contact counts as that day, when no claim is left.
    /// </summary>
    /// <param name="claims">All that the text says, <paramref name="latest"/> included.</param>
    /// <param name="latest">The claim that only bounds the day from above; null when none.</param>
    /// <param name="published">Date of publication; null when unknown.</param>
    /// <param name="planned">True when the contact lay ahead at publication.</param>
    public static DateInterval? Of(ImmutableArray<DateClaim> claims, DateClaim? latest, LocalDate? published, bool planned)
    {
        DateInterval? best = null, late = null;
        foreach (var claim in claims)
        {
            if (ReferenceEquals(claim, latest))
            {
                continue;
            }

            // What is told as past cannot lie after publication; a caption that says so is wrong, or written later.
            if (published is { } day && !planned && claim.Days.Start > day)
            {
                late ??= claim.Days;
            }
            else if (best is null || claim.Days.Length < best.Length)
            {
                best = claim.Days;
            }
        }

        return best ?? (latest is { } bound ? new DateInterval(bound.Days.End, bound.Days.End) : late);
    }
}

using System.Collections.Immutable;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Contacts;

/// <summary>Chooses the day of a contact from all that the text says of it.</summary>
internal static class ContactDay
{
    /// <summary>
    /// The shortest of the periods given that does not begin after the text was published or after a statement made
    /// after the contact; the first of equals. Without such a period, the day of that statement: accounts come out on the day.
    /// </summary>
    /// <param name="claims">All that the text says, <paramref name="latest"/> perhaps included.</param>
    /// <param name="latest">The day of a statement made after the contact; null when none.</param>
    /// <param name="published">Date of publication; null when unknown.</param>
    /// <param name="planned">True when the contact lay ahead at publication.</param>
    public static DateInterval? Of(ImmutableArray<DateClaim> claims, DateClaim? latest, LocalDate? published, bool planned)
    {
        DateInterval? best = null, late = null;
        foreach (var claim in claims)
        {
            // What is told as past cannot lie ahead; a caption that says so is wrong, or was written later.
            if (!planned && (claim.Days.Start > published || claim.Days.Start > latest?.Days.End))
            {
                late ??= claim.Days;
            }
            else if (best is null || claim.Days.Length < best.Length)
            {
                best = claim.Days;
            }
        }

        return best ?? latest?.Days ?? late;
    }
}

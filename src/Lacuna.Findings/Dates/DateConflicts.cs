using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Dates;

/// <summary>Finds contacts for which one document gives dates that exclude each other.</summary>
public static class DateConflicts
{
    /// <summary>The conflicts in <paramref name="document"/>, in text order; every pair of dates that share no day.</summary>
    public static ImmutableArray<DateConflict> In(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var conflicts = ImmutableArray.CreateBuilder<DateConflict>();
        foreach (var contact in document.Contacts)
        {
            var claims = contact.Dates.Sort((left, right) => Place(left).CompareTo(Place(right)));
            for (var i = 0; i < claims.Length; i++)
            {
                for (var j = i + 1; j < claims.Length; j++)
                {
                    if (claims[i].Days.Intersection(claims[j].Days) is null)
                    {
                        conflicts.Add(new DateConflict(contact, WordsOf(claims[i], document.Document), WordsOf(claims[j], document.Document)));
                    }
                }
            }
        }

        return conflicts.ToImmutable();
    }

    private static int Place(DateClaim claim) => claim.At?.Start ?? -1;

    private static DatedWords WordsOf(DateClaim claim, Document document) =>
        new(claim.Days, claim.At is { } at ? Evidence.From(document, at) : null);
}

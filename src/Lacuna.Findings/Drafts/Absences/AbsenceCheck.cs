using System.Collections.Immutable;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Opportunities;
using NodaTime;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>A claim of absence with what the record says to it.</summary>
/// <param name="Claim">What the draft claims.</param>
/// <param name="Verdict">Agrees: nothing of it is there, on all that had to be looked through. Differs: it is there. Otherwise not established.</param>
public sealed record AbsenceCheck(AbsenceClaim Claim, Agreement Verdict)
{
    /// <summary>Why it is not established, and what limits the verdict, one sentence each.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>The days looked at; null when nothing could be looked for.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>How the days were chosen.</summary>
    public AbsenceDays DaysBasis { get; init; }

    /// <summary>The texts that were looked through one by one: accounts of a contact, or texts of those days. Empty where whole channels were searched.</summary>
    public ImmutableArray<TextLook> Texts { get; init; } = [];

    /// <summary>The silence of each actor who is said to be silent, over all their channels. Empty for a place other than <see cref="AbsencePlace.Anywhere"/>.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>Where the record first speaks of it within the days, against the claim; null when it does not.</summary>
    public RecordWords? First { get; init; }

    /// <summary>Where the silent ones first speak of it elsewhere, up to the draft's date: not in that text, not in those accounts. Null when that is not asked or not found.</summary>
    public RecordWords? Elsewhere { get; init; }

    /// <summary>Where they first speak of it after the draft's date, which the draft could not know; null when they do not.</summary>
    public RecordWords? Later { get; init; }

    /// <summary>Reasons that the record gives for there having been no occasion.</summary>
    public ImmutableArray<Hindrance> Hindrances { get; init; } = [];
}

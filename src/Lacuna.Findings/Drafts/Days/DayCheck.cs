using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Dates;
using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>One date of a draft, held against something.</summary>
/// <param name="Kind">Against what.</param>
/// <param name="Words">The draft's words for the date.</param>
/// <param name="Claimed">First and last day that they come to.</param>
/// <param name="Verdict">How they stand to it.</param>
public sealed record DayCheck(DayCheckKind Kind, Evidence Words, DateInterval Claimed, Agreement Verdict)
{
    /// <summary>What is dated, in the draft's words: the clearest that tell of the contact, or the quotation. Null for a weekday.</summary>
    public Evidence? Of { get; init; }

    /// <summary>Who took part in the contact; empty for other kinds.</summary>
    public ImmutableArray<Actor> Parties { get; init; } = [];

    /// <summary>What the draft says besides: the weekday's own days, the caption's date. Null when the record was asked.</summary>
    public DatedWords? Other { get; init; }

    /// <summary>What the record says, in order of publication; empty when the draft was held against itself, or nothing was found.</summary>
    public ImmutableArray<RecordDay> Record { get; init; } = [];

    /// <summary>Ways in which two zones make both dates right. Empty where the dates agree, and where no two clocks concerned explain them.</summary>
    public ImmutableArray<ZoneExplanation> Zones { get; init; } = [];

    /// <summary>Ways in which two zones would make both dates right, were it not for what the record's accounts say of their own days.</summary>
    public ImmutableArray<ZoneExplanation> ZonesExcluded { get; init; } = [];

    /// <summary>The clocks that were tried to explain a difference: the parties', the publisher's, the record's.</summary>
    public ImmutableArray<Clock> ClocksTried { get; init; } = [];

    /// <summary>How hard the record was looked through; null when it was not asked.</summary>
    public Looked? Looked { get; init; }
}

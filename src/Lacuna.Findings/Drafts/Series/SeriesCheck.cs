using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Coverages;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts.Series;
using NodaTime;

namespace Lacuna.Findings.Drafts.Series;

/// <summary>One thing that a draft says of a series of contacts, held against the record's.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Words">The draft's words.</param>
/// <param name="Contact">The contact as the draft tells of it.</param>
/// <param name="Verdict">How the words stand to the record.</param>
public sealed record SeriesCheck(SeriesCheckKind Kind, Evidence Words, Contact Contact, Agreement Verdict)
{
    /// <summary>The place or the number claimed; null for other kinds.</summary>
    public int? Place { get; init; }

    /// <summary>The days from which on, or within which, the draft counts; null when it does not say.</summary>
    public CountedDays? Counted { get; init; }

    /// <summary>The day that is claimed to be that of the last contact; null for other kinds.</summary>
    public DateInterval? LastOn { get; init; }

    /// <summary>Who is claimed to have asked; null for other kinds.</summary>
    public Actor? WhoAsked { get; init; }

    /// <summary>Who asked, by the record's accounts.</summary>
    public ImmutableArray<Actor> WhoAskedByRecord { get; init; } = [];

    /// <summary>Which contacts were counted.</summary>
    public SeriesKind? Counting { get; init; }

    /// <summary>The contacts of the record that count, in order of date.</summary>
    public ImmutableArray<CountedContact> Contacts { get; init; } = [];

    /// <summary>Days that are not held in full, in which further contacts may lie.</summary>
    public ImmutableArray<CoverageHole> Holes { get; init; } = [];

    /// <summary>Why nothing is established; null when something is.</summary>
    public SeriesDoubt? Doubt { get; init; }

    /// <summary>How hard the record was looked through.</summary>
    public required Looked Looked { get; init; }
}

using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Drafts.Absences;
using Lacuna.Findings.Drafts.Accusations;
using Lacuna.Findings.Drafts.Chains;
using Lacuna.Findings.Drafts.Days;
using Lacuna.Findings.Drafts.Names;
using Lacuna.Findings.Drafts.Series;
using Lacuna.Findings.Quotes;

namespace Lacuna.Findings.Drafts;

/// <summary>A draft laid beside the record. Never one pass or fail: each thing has its own verdict.</summary>
/// <param name="Draft">The draft, read.</param>
public sealed record DraftCheck(AnnotatedDocument Draft)
{
    /// <summary>Documents of the record, copies left out; 0 when the draft was only held against itself.</summary>
    public int Held { get; init; }

    /// <summary>Its quotations, in order of the text.</summary>
    public ImmutableArray<QuoteCheck> Quotations { get; init; } = [];

    /// <summary>What each of its dates comes to, in order of the text.</summary>
    public ImmutableArray<DraftDay> Resolved { get; init; } = [];

    /// <summary>Its dates, against each other and the record.</summary>
    public ImmutableArray<DayCheck> Days { get; init; } = [];

    /// <summary>Its names and offices.</summary>
    public ImmutableArray<NameCheck> Names { get; init; } = [];

    /// <summary>What it says of series of contacts.</summary>
    public ImmutableArray<SeriesCheck> Series { get; init; } = [];

    /// <summary>What it says that somebody did not say.</summary>
    public ImmutableArray<AbsenceCheck> Absences { get; init; } = [];

    /// <summary>What it tells of accusations, with the replies of the accused.</summary>
    public ImmutableArray<AccusationCheck> Accusations { get; init; } = [];

    /// <summary>By what way the record has what it gives as said.</summary>
    public ImmutableArray<ChainCheck> Chains { get; init; } = [];
}

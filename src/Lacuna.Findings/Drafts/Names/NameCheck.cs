using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Drafts.Names;

/// <summary>One name of a draft with what it is called, held against the tables of offices and the record.</summary>
/// <param name="Kind">What of it was looked at.</param>
/// <param name="Words">The draft's words: title and name.</param>
/// <param name="Verdict">How they stand to the tables and the record.</param>
public sealed record NameCheck(NameCheckKind Kind, Evidence Words, Agreement Verdict)
{
    /// <summary>Who is meant; null when it could not be told.</summary>
    public Actor? Person { get; init; }

    /// <summary>Code of the office that the words give: <c>foreign-minister</c>; null when they give none.</summary>
    public string? Office { get; init; }

    /// <summary>The state or body that the words give; null when they give none.</summary>
    public Actor? Of { get; init; }

    /// <summary>The day that the words speak of: of publication. Null when unknown.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The person's offices that the verdict rests on, as the shipped tables have them (<c>data/README.md</c>).</summary>
    public ImmutableArray<OfficeHolding> Holdings { get; init; } = [];

    /// <summary>Who held the office on that day, by the tables; empty when they do not tell, or it is the person named.</summary>
    public ImmutableArray<Actor> Holders { get; init; } = [];

    /// <summary>The other spelling in the draft; null for other kinds.</summary>
    public Evidence? Other { get; init; }

    /// <summary>How the record's documents of those days call the person.</summary>
    public ImmutableArray<RecordWords> Record { get; init; } = [];

    /// <summary>Why nothing is established; null when something is.</summary>
    public NameDoubt? Doubt { get; init; }

    /// <summary>How hard the record was looked through for the person's title; null when it was not asked.</summary>
    public Looked? Looked { get; init; }
}

using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Subjects;
using Lacuna.Reading.Actors;
using Lacuna.Web.Charts;
using Lacuna.Web.Lists;
using NodaTime;

namespace Lacuna.Web.Actors;

/// <summary>What the record holds of one actor.</summary>
/// <param name="Actor">The actor.</param>
public sealed record ActorFound(Actor Actor)
{
    /// <summary>Other names of our tables.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Offices over time; of a person.</summary>
    public ImmutableArray<OfficeHolding> Offices { get; init; } = [];

    /// <summary>The day up to which our tables tell of offices; null for who is not in them.</summary>
    public LocalDate? OfficesUntil { get; init; }

    /// <summary>Channels of its own.</summary>
    public ImmutableArray<SourceHolding> Channels { get; init; } = [];

    /// <summary>Statements by it.</summary>
    public int Statements { get; init; }

    /// <summary>Statements to it.</summary>
    public int Addressed { get; init; }

    /// <summary>Statements by it, by act.</summary>
    public ImmutableArray<ActStatements> Acts { get; init; } = [];

    /// <summary>Whom it speaks to.</summary>
    public ImmutableArray<ActorStatements> Addressees { get; init; } = [];

    /// <summary>Who speaks to it.</summary>
    public ImmutableArray<ActorStatements> Addressers { get; init; } = [];

    /// <summary>Its latest statements, the latest first.</summary>
    public ImmutableArray<ListEntry> Latest { get; init; } = [];

    /// <summary>Statements over time; null when there is none.</summary>
    public CountChart? Chart { get; init; }

    /// <summary>The kept subjects.</summary>
    public ImmutableArray<Subject> Subjects { get; init; } = [];

    /// <summary>The days of the record; null for an empty one.</summary>
    public DateInterval? Days { get; init; }
}

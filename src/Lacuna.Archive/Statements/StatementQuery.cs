using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive.Statements;

/// <summary>Which statements are asked for. All conditions must hold; one that is left empty holds for all.</summary>
public sealed record StatementQuery
{
    /// <summary>Ids of speakers, any of them. A state's id holds for all who belong to it.</summary>
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>Ids of addressees, any of them. A state's id holds for all who belong to it.</summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    /// <summary>The words of its cue, its content or its addressee hold any of these; the words for its speaker do not count. Companions are not looked at.</summary>
    public ImmutableArray<SubjectTerm> About { get; init; } = [];

    /// <summary>Published on these days, on the publisher's clock.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>Any of these acts.</summary>
    public ImmutableArray<SpeechAct> Acts { get; init; } = [];

    /// <summary>Names of sources whose documents carry it, any of them.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The words that name the channel hold this: "Twitter".</summary>
    public string? Channel { get; init; }

    /// <summary>True for pleas only.</summary>
    public bool OnlyPleas { get; init; }

    /// <summary>True to have those of syndicated copies too.</summary>
    public bool WithCopies { get; init; }

    /// <summary>At most so many.</summary>
    public int? Limit { get; init; }
}

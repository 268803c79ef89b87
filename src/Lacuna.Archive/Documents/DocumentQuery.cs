using System.Collections.Immutable;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive.Documents;

/// <summary>Which documents are asked for. All conditions must hold; one that is left empty holds for all.</summary>
public sealed record DocumentQuery
{
    /// <summary>Names of sources, any of them.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Ids of actors that the source speaks for, any of them.</summary>
    public ImmutableArray<string> SpeaksFor { get; init; } = [];

    /// <summary>BCP 47 tags, any of them; "zh" holds for "zh-Hans".</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Published on these days, on the publisher's clock.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>The text holds any of these. Companions are not looked at.</summary>
    public ImmutableArray<SubjectTerm> Terms { get; init; } = [];

    /// <summary>The text holds each of these. Companions are not looked at.</summary>
    public ImmutableArray<SubjectTerm> AllOf { get; init; } = [];

    /// <summary>The text holds none of these, in any case. Companions are not looked at; a term without words leaves nothing out.</summary>
    public ImmutableArray<SubjectTerm> NoneOf { get; init; } = [];

    /// <summary>The reading found any of these in the text. Documents of which an older archive does not know it are among the answers.</summary>
    public Telling Tells { get; init; }

    /// <summary>
    /// Contacts are told of in which somebody of each of these lists of actors' ids takes part; not of need the same contact. An actor stands for
    /// the state that it belongs to. Documents of which an older archive does not know it are among the answers.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>> ContactsOf { get; init; } = [];

    /// <summary>Read into statements, or not; null for both.</summary>
    public bool? IsRead { get; init; }

    /// <summary>True to have syndicated copies too.</summary>
    public bool WithCopies { get; init; }

    /// <summary>True to have earlier versions too.</summary>
    public bool WithEarlierVersions { get; init; }

    /// <summary>The order.</summary>
    public DocumentOrder Order { get; init; } = DocumentOrder.Published;

    /// <summary>At most so many.</summary>
    public int? Limit { get; init; }
}

using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Reporting.Exports;

/// <summary>What is wanted of an archive. All conditions must hold; one that is left empty holds for all.</summary>
/// <remarks>Speakers, addressees, acts and channel are conditions on statements; documents, contacts, agenda and names know sources, days, subject and copies; coverage and ledger sources and days; subjects, corrections and refusals nothing.</remarks>
public sealed record ExportQuery
{
    /// <summary>Ids of speakers, any of them. A state's id holds for all who belong to it.</summary>
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>Ids of addressees, any of them. A state's id holds for all who belong to it.</summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    /// <summary>What the words name: the statement's own for statements, else the document's.</summary>
    public Subject? About { get; init; }

    /// <summary>Published on these days, on the publisher's clock.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>Any of these acts.</summary>
    public ImmutableArray<SpeechAct> Acts { get; init; } = [];

    /// <summary>The words that name the channel hold this: "Twitter".</summary>
    public string? Channel { get; init; }

    /// <summary>Names of sources, any of them.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>True to have syndicated copies too.</summary>
    public bool WithCopies { get; init; }

    /// <summary>When the export is made, for formats that say so.</summary>
    public required Instant Now { get; init; }

    /// <summary>True when a condition stands that only statements can meet.</summary>
    public bool AsksForStatements => !Speakers.IsEmpty || !Addressees.IsEmpty || !Acts.IsEmpty || Channel is not null;

    /// <summary>True when a condition stands that only texts can meet.</summary>
    public bool AsksForTexts => AsksForStatements || About is not null;

    /// <summary>True when a condition stands at all; copies are none.</summary>
    public bool AsksForAny => AsksForTexts || Published is not null || !Sources.IsEmpty;

    internal bool Asks(string source) => Sources.IsEmpty || Sources.Contains(source, StringComparer.OrdinalIgnoreCase);

    internal bool Asks(DateInterval days) => Published is null || Published.Intersection(days) is not null;

    internal StatementQuery Statements => new()
    {
        Speakers = Speakers,
        Addressees = Addressees,
        About = About?.Terms ?? [],
        Published = Published,
        Acts = Acts,
        Channel = Channel,
        Sources = Sources,
        WithCopies = WithCopies,
    };

    internal DocumentQuery Documents => new()
    {
        Terms = About?.Terms ?? [],
        Published = Published,
        Sources = Sources,
        WithCopies = WithCopies,
    };
}

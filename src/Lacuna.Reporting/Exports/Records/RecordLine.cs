using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>One version of a document with all that an archive keeps of it: a line of an export that can be imported again.</summary>
internal sealed record RecordLine
{
    /// <summary>Names the form of the line; changed whenever a reader of the old form would misread the new one.</summary>
    public const string Form = "lacuna-document/1";

    public required string Format { get; init; }

    /// <summary>Identity over all versions.</summary>
    public required string Document { get; init; }

    /// <summary>1 for the first version, whose line comes first.</summary>
    public required int VersionNumber { get; init; }

    /// <summary>SHA-256 of the text.</summary>
    public required string Version { get; init; }

    /// <summary>The document that this one is a copy of; its lines come before.</summary>
    public string? CopyOf { get; init; }

    /// <summary>When the version was taken into the first archive that had it.</summary>
    public required Instant Added { get; init; }

    /// <summary>The publisher's own id.</summary>
    public string? SourceId { get; init; }

    public string? Url { get; init; }

    public required string Title { get; init; }

    public TextSpan? Headline { get; init; }

    public Source? Source { get; init; }

    public string? Language { get; init; }

    public PublicationTime? Published { get; init; }

    public PublicationTime? Modified { get; init; }

    public required bool IsPartial { get; init; }

    public Retrieval? Retrieval { get; init; }

    public string? Origin { get; init; }

    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>The text, with U+FFFD in place of surrogates without their other half, which JSON cannot hold.</summary>
    public required string Text { get; init; }

    /// <summary>Offset and value of each such surrogate in turn; null when there is none, as in all but a few texts.</summary>
    public ImmutableArray<int>? Unpaired { get; init; }

    /// <summary>What was read in the text; null when it was not read.</summary>
    public RecordReading? Reading { get; init; }
}

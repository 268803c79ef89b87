using Lacuna.Core.Documents;
using Lacuna.Intake;
using Lacuna.Intake.Columns;

namespace Lacuna.Cluster.Jobs;

/// <summary>What an import was told besides its pile: the options of <c>lacuna import</c>.</summary>
/// <remarks>An order written by an earlier version lacks what came later, and is read with nothing in its place: so nothing always means the usual.</remarks>
public sealed record ImportOrder
{
    /// <summary>How documents are read: <c>model</c>, <c>rules</c>, or <c>none</c> to store them unread; null for <c>model</c>.</summary>
    public string? Reader { get; init; }

    /// <summary>True to keep no bytes beside the documents.</summary>
    public bool DropsOriginals { get; init; }

    /// <summary>Publication time in place of the documents' own.</summary>
    public string? Published { get; init; }

    /// <summary>Zone of the publisher's clock.</summary>
    public string? Zone { get; init; }

    /// <summary>Name of the publisher.</summary>
    public string? Source { get; init; }

    /// <summary>Whose voice the publisher is.</summary>
    public string? SpeaksFor { get; init; }

    /// <summary>Name or path of a map of columns; a path that every silo sees.</summary>
    public string? Map { get; init; }

    /// <summary>What the outcome depends on besides the file, as <c>lacuna import</c> writes it, so that a pile begun there is gone on with here.</summary>
    public string? Terms { get; init; }

    /// <summary>The options in the words of intake.</summary>
    /// <exception cref="IntakeException">The map cannot be read.</exception>
    public IntakeOptions ToIntake() => new()
    {
        KeepsOriginals = !DropsOriginals,
        Published = Published,
        TimeZone = Zone,
        Source = Source is { } name ? new Source(name, SpeaksFor, Zone) : null,
        Map = Map is null ? null : ColumnMap.Find(Map),
    };
}

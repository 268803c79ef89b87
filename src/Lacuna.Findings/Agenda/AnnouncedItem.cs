using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Coverages;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Agenda;

/// <summary>Something that a document said was still to come, and what the record holds of it.</summary>
/// <param name="Row">The document that announced it.</param>
/// <param name="Item">The item; spans point into that document.</param>
/// <param name="Evidence">The words that announced it.</param>
/// <param name="Verdict">What the record allows to say.</param>
public sealed record AnnouncedItem(DocumentRow Row, AgendaItem Item, Evidence Evidence, AgendaVerdict Verdict)
{
    /// <summary>What answers to it: contacts, or where there are none statements; then notices that call it off.</summary>
    public ImmutableArray<AgendaTrace> Traces { get; init; } = [];

    /// <summary>Sources that were looked through: those that speak for its doers, and the one that announced it.</summary>
    public ImmutableArray<string> Channels { get; init; } = [];

    /// <summary>Days of those sources, about those of the item, that are not held in full; each reason names its source.</summary>
    public ImmutableArray<CoverageHole> Holes { get; init; } = [];
}

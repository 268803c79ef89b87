using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Web.Answers;

namespace Lacuna.Web.Sources;

/// <summary>All sources of the record.</summary>
/// <param name="Holdings">What is held of each.</param>
/// <param name="Finding">The report, in any form.</param>
public sealed record SourcesFound(ImmutableArray<SourceHolding> Holdings, Finding Finding)
{
    /// <summary>The report without its table of sources, which the page shows with links.</summary>
    public Finding Rest { get; } = Finding.Without("sources");
}

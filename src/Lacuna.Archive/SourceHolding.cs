using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;

namespace Lacuna.Archive;

/// <summary>What is held of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Documents">Its items, copies not counted.</param>
/// <param name="Versions">All versions of them.</param>
/// <param name="Coverage">The days held and the holes.</param>
public sealed record SourceHolding(Source Source, int Documents, int Versions, SourceCoverage Coverage);

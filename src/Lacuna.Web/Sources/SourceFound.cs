using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Web.Charts;

namespace Lacuna.Web.Sources;

/// <summary>What is held of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Documents">Its items, copies not counted.</param>
/// <param name="Versions">All versions of them.</param>
/// <param name="Coverage">The days held and the holes.</param>
/// <param name="Days">Documents by day.</param>
/// <param name="Notes">What the ledger notes of it.</param>
/// <param name="Chart">Documents over time; null when none is dated.</param>
public sealed record SourceFound(
    Source Source, int Documents, int Versions, SourceCoverage Coverage, ImmutableArray<PublishedDay> Days, ImmutableArray<CoverageNote> Notes, CountChart? Chart);

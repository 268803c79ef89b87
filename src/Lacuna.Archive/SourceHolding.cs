using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;

namespace Lacuna.Archive;

/// <summary>What is held of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Documents">Its items, copies not counted.</param>
/// <param name="Versions">All versions of them.</param>
/// <param name="Lookup">Works out what is covered, when that is first asked for.</param>
public sealed record SourceHolding(Source Source, int Documents, int Versions, Lazy<SourceCoverage> Lookup)
{
    /// <summary>What is held of one source, its coverage known.</summary>
    public SourceHolding(Source source, int documents, int versions, SourceCoverage coverage)
        : this(source, documents, versions, new Lazy<SourceCoverage>(coverage))
    {
    }

    /// <summary>The days held and the holes. Asked of the archive when first read, so while that is open.</summary>
    public SourceCoverage Coverage => Lookup.Value;
}

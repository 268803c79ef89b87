namespace Lacuna.Core.Coverages;

/// <summary>How it is known that all that a source published in some days is held.</summary>
public enum CoverageBasis
{
    /// <summary>Only from the documents themselves: first to last day held, as far as no gap between them is unusual for the source.</summary>
    Inferred,

    /// <summary>A person said so.</summary>
    Declared,

    /// <summary>The source's own list (feed, sitemap, archive page) was held against what is held.</summary>
    Listed,
}

using System.Collections.Immutable;

namespace Lacuna.Intake.Sitemaps;

/// <summary>One sitemap file.</summary>
/// <param name="IsIndex">True when it lists sitemaps and not pages.</param>
/// <param name="Entries">What it lists, in order.</param>
/// <param name="Fault">Why it may list more than this, in one sentence; null when it was read to its end.</param>
internal sealed record Sitemap(bool IsIndex, ImmutableArray<SitemapEntry> Entries, string? Fault);

namespace Lacuna.Intake.Sitemaps;

/// <summary>What a walk through a site's sitemaps comes upon: a page that is listed, or a fault that may hide pages.</summary>
/// <param name="At">The sitemap.</param>
/// <param name="Page">The page; null for a fault.</param>
/// <param name="Fault">Why pages may be missing, in one sentence; null for a page.</param>
internal sealed record SitemapFinding(Uri At, SitemapEntry? Page, string? Fault);

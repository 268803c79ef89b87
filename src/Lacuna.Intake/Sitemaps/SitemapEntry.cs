using Lacuna.Core.Documents;

namespace Lacuna.Intake.Sitemaps;

/// <summary>One address that a sitemap lists.</summary>
/// <param name="Address">Of a page, or in an index of a sitemap.</param>
internal sealed record SitemapEntry(Uri Address)
{
    /// <summary>Last change, as <c>lastmod</c> gives it.</summary>
    public PublicationTime? Modified { get; init; }

    /// <summary>Publication, as the news extension gives it.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>Headline, as the news extension gives it.</summary>
    public string? Title { get; init; }
}

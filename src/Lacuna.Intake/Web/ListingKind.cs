namespace Lacuna.Intake.Web;

/// <summary>What sort of list a page was found in.</summary>
public enum ListingKind
{
    /// <summary>A feed: the latest items, as far back as it goes.</summary>
    Feed,

    /// <summary>A sitemap: all pages of a site, or of a part of it.</summary>
    Sitemap,
}

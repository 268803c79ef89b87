namespace Lacuna.Findings.Watching.Plans;

/// <summary>What stands at the address of a watched source.</summary>
public enum SourceKind
{
    /// <summary>Whatever is found there.</summary>
    Any,

    /// <summary>A feed. A page in its place is an error of the site and is not imported.</summary>
    Feed,

    /// <summary>A sitemap, or a robots.txt that names some. A page in its place is an error of the site.</summary>
    Sitemap,

    /// <summary>One page, watched for changes.</summary>
    Page,
}

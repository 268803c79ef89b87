using System.Collections.Immutable;

namespace Lacuna.Intake.Fetching.Robots;

/// <summary>What a robots.txt says to one crawler.</summary>
internal sealed class RobotsRules
{
    /// <summary>There is no robots.txt: all is allowed.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>The allow and disallow lines of its group.</summary>
    public ImmutableArray<RobotsRule> Rules { get; init; } = [];

    /// <summary>Time between requests that the group asks for; not in RFC 9309, but widely used. Null when it asks for none.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>Addresses of sitemaps, which stand outside of groups.</summary>
    public ImmutableArray<string> Sitemaps { get; init; } = [];

    /// <summary>True when <paramref name="address"/> may be asked: by the longest rule that matches, of equals the one that allows.</summary>
    public bool Allow(Uri address)
    {
        var path = RobotsPattern.Normalised(address.PathAndQuery);
        if (path == "/robots.txt")
        {
            return true;
        }

        RobotsRule? strongest = null;
        foreach (var rule in Rules)
        {
            var isStronger = strongest is null || rule.Pattern.Length > strongest.Pattern.Length || (rule.Pattern.Length == strongest.Pattern.Length && rule.Allows);
            if (isStronger && rule.Pattern.Matches(path))
            {
                strongest = rule;
            }
        }

        return strongest?.Allows ?? true;
    }
}

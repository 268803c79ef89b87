using System.Collections.Frozen;

namespace Lacuna.Intake.Feeds;

/// <summary>The namespaces of feeds, each under one address however a feed writes it. RSS of any version is the empty one.</summary>
internal static class Vocabularies
{
    public const string Rss = "";

    public const string Atom = "http://www.w3.org/2005/Atom";

    public const string Content = "http://purl.org/rss/1.0/modules/content/";

    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public const string FeedBurner = "http://rssnamespace.org/feedburner/ext/1.0";

    public const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Other addresses of the same vocabularies: earlier versions, and slips that feeds in the wild repeat.</summary>
    private static readonly FrozenDictionary<string, string> Synonyms = new Dictionary<string, string>
    {
        ["http://purl.org/rss/1.0/"] = Rss,
        ["http://purl.org/rss/1.0"] = Rss,
        ["http://my.netscape.com/rdf/simple/0.9/"] = Rss,
        ["http://channel.netscape.com/rdf/simple/0.9/"] = Rss,
        ["http://backend.userland.com/rss2"] = Rss,
        ["http://backend.userland.com/rss"] = Rss,
        ["http://blogs.law.harvard.edu/tech/rss"] = Rss,
        ["http://purl.org/net/rss1.1#"] = Rss,
        ["http://purl.org/atom/ns#"] = Atom,
        ["http://www.w3.org/2005/Atom/"] = Atom,
        ["https://www.w3.org/2005/Atom"] = Atom,
        ["http://purl.org/dc/terms/"] = DublinCore,
        ["http://purl.org/dc/elements/1.0/"] = DublinCore,
        ["https://purl.org/dc/elements/1.1/"] = DublinCore,
        ["http://purl.org/rss/1.0/modules/content"] = Content,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the usual prefixes mean where a feed forgets to declare them.</summary>
    private static readonly FrozenDictionary<string, string> UsualPrefixes = new Dictionary<string, string>
    {
        ["atom"] = Atom,
        ["content"] = Content,
        ["dc"] = DublinCore,
        ["dcterms"] = DublinCore,
        ["rdf"] = Rdf,
        ["feedburner"] = FeedBurner,
        ["xhtml"] = Xhtml,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The vocabulary that <paramref name="prefix"/> stands for.</summary>
    public static string Of(string prefix, IReadOnlyDictionary<string, string> declared)
    {
        if (declared.TryGetValue(prefix, out var address))
        {
            return Synonyms.GetValueOrDefault(address.Trim(), address.Trim());
        }

        return prefix.Length == 0 ? Rss : UsualPrefixes.GetValueOrDefault(prefix, prefix);
    }
}

using Lacuna.Core.Documents;
using Lacuna.Web.Safety;

namespace Lacuna.Web.Documents;

/// <summary>How a document and its words are cited, and where a browser finds them at their publisher's.</summary>
internal static class Citation
{
    /// <summary>Characters up to which a link carries all words; of more it carries the first and the last.</summary>
    private const int LongWords = 200;

    /// <summary>Words at each end that a link carries of a long passage.</summary>
    private const int EndWords = 6;

    /// <summary>"Xinhua, Wang Yi speaks with Kuleba, 4 April 2022, https://…".</summary>
    public static string Of(Document document)
    {
        var parts = new[] { document.Source?.Name, document.Title, document.Published is { } published ? $"published “{published.Wording}”" : "publication time unknown", document.Url };
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    /// <summary>The words, whose they are, and the permalink.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">The exact words.</param>
    /// <param name="permalink">Their address on this site.</param>
    public static string Of(Document document, string words, string permalink) => $"“{words}” ({Of(document)}). {permalink}";

    /// <summary>The publisher's page, opened at the words (a text fragment, which browsers look for themselves); null where it has no address that a browser may follow.</summary>
    public static string? AtPublisher(Document document, string words)
    {
        if (WebAddress.Of(document.Url) is not { } page)
        {
            return null;
        }

        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return page;
        }

        var text = words.Length <= LongWords && !words.Contains('\n', StringComparison.Ordinal) || parts.Length <= 2 * EndWords
            ? Encoded(string.Join(' ', parts))
            : $"{Encoded(string.Join(' ', parts[..EndWords]))},{Encoded(string.Join(' ', parts[^EndWords..]))}";
        return $"{page}{(page.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={text}";
    }

    /// <summary>A hyphen parts the surroundings of a text fragment from its words, and so must be escaped within them.</summary>
    private static string Encoded(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}

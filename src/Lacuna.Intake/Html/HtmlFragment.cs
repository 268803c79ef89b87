using AngleSharp.Html.Parser;

namespace Lacuna.Intake.Html;

/// <summary>Text of a piece of HTML that is all content, such as a field of a record.</summary>
internal static class HtmlFragment
{
    private static readonly string[] TellingTags = ["<p>", "<p ", "</p>", "<br", "<div", "</a>", "</strong>", "</em>", "</li>", "</span>", "</h"];

    /// <summary>True when <paramref name="text"/> holds tags of ordinary prose.</summary>
    public static bool LooksLikeHtml(string text) =>
        text.Contains('<', StringComparison.Ordinal) && TellingTags.Any(tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of <paramref name="html"/>, blocks parted by a blank line.</summary>
    public static string ToPlain(string html)
    {
        var document = new HtmlParser().ParseDocument(TagDepth.Limit(html));
        return document.Body is { } body ? BlockText.Of(body) : "";
    }
}

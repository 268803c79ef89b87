using System.Net;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Html;
using Lacuna.Intake.Mending;

namespace Lacuna.Intake.Feeds;

/// <summary>Makes plain text of what feeds carry.</summary>
internal static class FeedText
{
    /// <summary>Text of RSS, which does not say whether it is marked up.</summary>
    public static string Guess(string? text) => text is null ? "" : text.AsSpan().IndexOfAny('<', '&') >= 0 ? Html(text) : Plain(text);

    /// <summary>Text of a piece of HTML.</summary>
    public static string Html(string html) => HtmlFragment.LooksLikeHtml(html) || html.Contains('<', StringComparison.Ordinal) ? Plain(HtmlFragment.ToPlain(html)) : Plain(WebUtility.HtmlDecode(html));

    /// <summary>Text that is only text.</summary>
    public static string Plain(string text) => Paragraphs.Tidy(Spaces.Collapse(TextCleaner.Clean(Mojibake.Mend(text))));

    /// <summary>A headline.</summary>
    public static string Headline(string? text) => Spaces.OneLine(Guess(text));
}

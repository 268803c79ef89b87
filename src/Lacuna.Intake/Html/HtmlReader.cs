using AngleSharp.Html.Parser;
using Lacuna.Core.Documents;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Decoding;

namespace Lacuna.Intake.Html;

/// <summary>Makes a document of a web page: the article's text, and what the page tells of itself.</summary>
internal static class HtmlReader
{
    /// <summary>Reads <paramref name="decoded"/>, the page at <paramref name="origin"/>.</summary>
    public static Document Read(DecodedText decoded, string origin, IntakeOptions options)
    {
        var page = new HtmlParser().ParseDocument(decoded.Text);
        var draft = new DocumentDraft(options) { Origin = origin, Id = origin, Title = page.Title ?? "" };
        draft.Notes.AddRange(decoded.Notes);
        draft.SetText(TextCleaner.Clean(page.Body is { } body ? BlockText.Of(body) : ""));
        return draft.Build();
    }
}

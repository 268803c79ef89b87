using System.Collections.Immutable;
using AngleSharp.Dom;
using Lacuna.Core.Documents;
using Lacuna.Intake.Languages;

namespace Lacuna.Intake.Html.Metadata;

/// <summary>The language a page declares, checked against its words.</summary>
internal static class PageLanguage
{
    /// <summary>BCP 47 tag; what the text shows where the page declares none, nonsense, or another language than its text is in.</summary>
    public static string? Find(IDocument page, MetaTags meta, LinkedData data, string text, ImmutableArray<Note>.Builder notes)
    {
        var declared = page.DocumentElement.GetAttribute("lang") is { Length: > 0 } lang ? lang
            : page.DocumentElement.GetAttribute("xml:lang") ?? data.Language ?? meta.First("content-language", "og:locale", "dc.language", "language")?.Value;
        var tag = LanguageTags.Tidy(declared);
        var shown = LanguageGuess.Of(text);
        if (declared is { Length: > 0 } && tag is null)
        {
            notes.Add(new Note("language.unknown", $"The page declares the language \"{declared.Trim()}\", which does not exist{(shown is null ? "" : $"; its text is taken to be {shown}")}."));
        }

        if (tag is not null && shown is not null && !tag.StartsWith(shown, StringComparison.OrdinalIgnoreCase))
        {
            notes.Add(new Note("language.differs", $"The page declares the language {tag} but its text is taken to be {shown}."));
            return shown;
        }

        return tag ?? shown;
    }
}

using Lacuna.Reporting.Terminal;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lacuna.Reporting.Docx;

/// <summary>The few styles of a file, by their built-in names, so that a reader's own templates know them.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string CommentText = "CommentText";
    public const string CommentReference = "CommentReference";

    /// <summary>An empty paragraph of a style, or one with the words given.</summary>
    public static W.Paragraph Paragraph(string style, string words = "")
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }));
        DocxRuns.Append(paragraph, Printable.Clean(words), () => null);
        return paragraph;
    }

    /// <summary>The properties of a run of a style.</summary>
    public static W.RunProperties Character(string style) => new(new W.RunStyle { Val = style });

    /// <summary>The part that defines them.</summary>
    /// <param name="language">BCP 47 tag of the text, for spelling; null when unknown. Comments are in English.</param>
    public static W.Styles Make(string? language)
    {
        var run = new W.RunPropertiesBaseStyle(new W.RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Arial" }, new W.FontSize { Val = "22" });
        if (language is { Length: > 0 and < 36 } && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            run.Append(new W.Languages { Val = language });
        }

        return new W.Styles(
            new W.DocDefaults(
                new W.RunPropertiesDefault(run),
                new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { After = "160", Line = "276", LineRule = W.LineSpacingRuleValues.Auto }))),
            new W.Style(new W.StyleName { Val = "Normal" }) { Type = W.StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Large(Title, "Title", "36"),
            Large(Heading, "heading 1", "28"),
            new W.Style(
                new W.StyleName { Val = "annotation text" },
                new W.BasedOn { Val = "Normal" },
                new W.StyleParagraphProperties(new W.SpacingBetweenLines { After = "60", Line = "240", LineRule = W.LineSpacingRuleValues.Auto }),
                new W.StyleRunProperties(new W.FontSize { Val = "20" }, new W.Languages { Val = "en" })) { Type = W.StyleValues.Paragraph, StyleId = CommentText },
            new W.Style(
                new W.StyleName { Val = "annotation reference" },
                new W.StyleRunProperties(new W.FontSize { Val = "16" })) { Type = W.StyleValues.Character, StyleId = CommentReference });
    }

    private static W.Style Large(string id, string name, string halfPoints) => new(
        new W.StyleName { Val = name },
        new W.BasedOn { Val = "Normal" },
        new W.StyleParagraphProperties(new W.KeepNext()),
        new W.StyleRunProperties(new W.Bold(), new W.FontSize { Val = halfPoints })) { Type = W.StyleValues.Paragraph, StyleId = id };
}

using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Importing;

/// <summary>Reads English and leaves other languages unread, with a note that says so.</summary>
public static class EnglishOnly
{
    /// <summary>A text whose language is not known is read: it is short, or English of an unusual kind.</summary>
    public static bool IsEnglish(string? language) =>
        language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The document, read by <paramref name="read"/> when it is in English.</summary>
    public static AnnotatedDocument Read(Document document, Func<Document, AnnotatedDocument> read) => IsEnglish(document.Language)
        ? read(document)
        : Unread(document);

    /// <summary>The document of another language, with a note that it was not read.</summary>
    public static AnnotatedDocument Unread(Document document) =>
        new(document) { Notes = [.. document.Notes, new Note("language.not-read", $"The text is in the language '{document.Language}'; only English is read into statements.")] };
}

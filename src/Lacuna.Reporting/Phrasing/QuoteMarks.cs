namespace Lacuna.Reporting.Phrasing;

/// <summary>Whether words of a document need our quotation marks around them, or bring their own.</summary>
internal static class QuoteMarks
{
    private const string Marks = "\"“”„«»「」『』";

    public static bool AreNeeded(string words) =>
        words.Length < 2 || !Marks.Contains(words[0], StringComparison.Ordinal) || !Marks.Contains(words[^1], StringComparison.Ordinal);
}

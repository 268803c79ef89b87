using System.Text.RegularExpressions;

namespace Lacuna.Intake.Mending;

/// <summary>Restores paragraph breaks that a scraper joined into one line, where the text itself shows them.</summary>
internal static partial class LostBreaks
{
    /// <summary>Puts a section mark of three stars on a line of its own.</summary>
    public static string MendSections(string text) =>
        text.Contains('*', StringComparison.Ordinal) ? Stars().Replace(text, "\n\n* * *\n\n") : text;

    /// <summary>
    /// Begins a paragraph where a transcript changes speaker: after the end of a sentence, a name of two to seven words and a colon.
    /// Only texts with two such places are transcripts; one alone can be a sentence of prose.
    /// </summary>
    public static string MendTurns(string text) =>
        text.Contains(": ", StringComparison.Ordinal) && Turn().Count(text) >= 2 ? Turn().Replace(text, "\n\n") : text;

    [GeneratedRegex(@"[ \n]*\*(?: ?\*){2,}[ \n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Stars();

    // Words of a label begin with a capital, save "of", "the" and the like: "President of the Republic of Kazakhstan Kassym-Jomart Tokayev:".
    [GeneratedRegex(@"(?<=[.?!…>*]) +(?=(?:\p{Lu}[\p{L}'’-]*)(?: (?:of|the|and|for|to|de|von|\p{Lu}[\p{L}'’.-]*)){1,14}: ?[\p{Lu}\d""“…<(])", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();
}

using System.Text.RegularExpressions;

namespace Lacuna.Intake.Mending;

/// <summary>
/// Mends straight quotation marks that stand glued between a mark and a word, for collections that drop the space before an opening mark:
/// after a full stop the mark reopens a quotation in a new paragraph, after a comma or colon it opens one.
/// </summary>
internal static partial class GluedQuotes
{
    /// <summary>Puts back what was dropped.</summary>
    public static string Mend(string text)
    {
        if (!text.Contains('"', StringComparison.Ordinal))
        {
            return text;
        }

        text = AfterSentence().Replace(text, "\n\n\"");
        return AfterClause().Replace(text, " \"");
    }

    [GeneratedRegex(@"(?<=[\p{L}\d][.!?…])""(?=\p{Lu}[\p{L}'’]* )", RegexOptions.CultureInvariant)]
    private static partial Regex AfterSentence();

    [GeneratedRegex(@"(?<=\p{L}[:,])""(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex AfterClause();
}

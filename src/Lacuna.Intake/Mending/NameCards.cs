using System.Text.RegularExpressions;

namespace Lacuna.Intake.Mending;

/// <summary>
/// Takes out pop-up cards that a scraper ran into the text: "Sergei Shoigu Shoigu SergeiDefence Minister: Mr President" becomes
/// "Sergei Shoigu: Mr President". A card is the name turned round with an office glued to it.
/// </summary>
internal static partial class NameCards
{
    /// <summary>Removes the cards; where the end of the office cannot be told only the turned name goes.</summary>
    public static string Mend(string text) => Card().Replace(text, static match =>
        match.Groups["name"].Value + (match.Groups["colon"].Success ? match.Groups["colon"].Value : " "));

    [GeneratedRegex(@"(?<name>\b(?<first>\p{Lu}[\p{L}'’-]+) (?<last>\p{Lu}[\p{L}'’-]+)) \k<last> \k<first>(?=[\p{Lu}:])(?:[\p{L}'’, -]{0,120}(?<colon>:))?", RegexOptions.CultureInvariant)]
    private static partial Regex Card();
}

using System.Collections.Frozen;
using AngleSharp.Dom;
using Lacuna.Intake.Files;

namespace Lacuna.Intake.Html;

/// <summary>Tells from an element's names whether the site itself marks it as something other than the article.</summary>
internal static class BoilerplateNames
{
    private const int LongestPhrase = 3;

    private static readonly FrozenDictionary<string, int> Always = Load("always");
    private static readonly FrozenDictionary<string, int> Linked = Load("linked");
    private static readonly FrozenDictionary<string, int> Assistive = Load("assistive");

    /// <summary>The kind of thing that the element is whatever it holds, as a row of the table; null when its names do not say.</summary>
    public static int? TellingKind(IElement element) => Find(Always, element);

    /// <summary>True when the element is not the article if it is short or much of it is links.</summary>
    public static bool AreSuspect(IElement element) => Find(Linked, element) is not null;

    /// <summary>True when the element is for screen readers and readers of the page do not see it.</summary>
    public static bool AreAssistive(IElement element) => Find(Assistive, element) is not null;

    private static int? Find(FrozenDictionary<string, int> names, IElement element)
    {
        int? found = null;
        NameWords.Any(element, words => (found = Find(names, words)) is not null);
        return found;
    }

    private static int? Find(FrozenDictionary<string, int> names, List<string> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            var phrase = "";
            for (var length = 1; length <= LongestPhrase && start + length <= words.Count; length++)
            {
                phrase = length == 1 ? words[start] : $"{phrase}+{words[start + length - 1]}";
                if (names.TryGetValue(phrase, out var row))
                {
                    return row;
                }
            }
        }

        return null;
    }

    private static FrozenDictionary<string, int> Load(string strength) => EmbeddedTable.Rows("boilerplate-names.tsv")
        .Where(row => row[0] == strength)
        .SelectMany((row, index) => row[1].Split(' ').Select(name => (name, index)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
}

using System.Collections.Frozen;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Drafts.Names;

/// <summary>Lists of words by class: lines of a class and the words that belong to it.</summary>
internal static class OfficeClasses
{
    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Offices = new(() => Read("office-classes.txt"));
    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Markers = new(() => Read("title-markers.txt"));

    /// <summary>True for an office that one person holds at a time and of which the tables keep the days.</summary>
    public static bool IsSingle(string office) => Offices.Value["single"].Contains(office);

    /// <summary>True for a single office whose holder cannot be told from another office of the same person.</summary>
    public static bool IsExclusive(string office) => Offices.Value["exclusive"].Contains(office);

    /// <summary>True for an office of a state's government.</summary>
    public static bool IsOfGovernment(string office) => Offices.Value["government"].Contains(office);

    /// <summary>True when the lower-case <paramref name="word"/> is a marker of <paramref name="kind"/>: "former", "once", "loose".</summary>
    public static bool IsMarker(string kind, string word) => Markers.Value[kind].Contains(word);

    private static FrozenDictionary<string, FrozenSet<string>> Read(string list) => WordList.Lines(list)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(words => words[1..]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}

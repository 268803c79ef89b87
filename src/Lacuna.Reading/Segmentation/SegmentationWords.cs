using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Segmentation;

/// <summary>The word lists of segmentation.</summary>
internal static class SegmentationWords
{
    /// <summary>Words that keep their full stop, with their class.</summary>
    public static readonly WordList Abbreviations = Load("abbreviations", StringComparer.Ordinal);

    /// <summary>Words that begin a sentence after an abbreviation.</summary>
    public static readonly WordList Starters = Load("sentence-starters", StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that go on after a clock time.</summary>
    public static readonly WordList AfterClock = Load("after-clock", StringComparer.Ordinal);

    /// <summary>Words that begin with an apostrophe.</summary>
    public static readonly WordList Elisions = Load("elisions", StringComparer.OrdinalIgnoreCase);

    /// <summary>Words whose "'s" is a verb.</summary>
    public static readonly WordList Contractions = Load("contractions", StringComparer.OrdinalIgnoreCase);

    /// <summary>Words before a quotation that names.</summary>
    public static readonly WordList Naming = Load("naming-words", StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs that tie a quotation to its speaker.</summary>
    public static readonly WordList ReportingVerbs = Load("reporting-verbs", StringComparer.OrdinalIgnoreCase);

    private static WordList Load(string name, StringComparer comparer) => WordList.Load($"Segmentation/Data/{name}.txt", comparer);
}

namespace Lacuna.TrainedReader.Network;

/// <summary>What a head tells of every word.</summary>
/// <param name="Name">Its name in the model file.</param>
/// <param name="Labels">Its labels, outside first, then begin and inside of each kind of span.</param>
internal sealed record ReaderTask(string Name, string[] Labels)
{
    /// <summary>Source, cue and content of reported speech, belief and intent, as PolNeAR marks them.</summary>
    public static ReaderTask Attribution { get; } = new("attribution", ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]);

    /// <summary>Names of persons, organisations and places (states included), as Universal NER marks them.</summary>
    public static ReaderTask Names { get; } = new("names", ["O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place"]);

    /// <summary>Whom a telling, asking or urging verb addresses: PropBank's ARG2 (ARG1 of "urge" and its like).</summary>
    public static ReaderTask Hearer { get; } = new("hearer", ["O", "B-hearer", "I-hearer"]);

    public static ReaderTask[] All { get; } = [Attribution, Names, Hearer];

    /// <summary>Kinds of link between words: from a cue to its source, contents and hearer; from a later mention of somebody to an earlier one.</summary>
    public static string[] LinkKinds { get; } = ["cue", "coreference"];

    /// <summary>The first of this task's labels among those of all tasks.</summary>
    public int FirstLabel => All.TakeWhile(task => task != this).Sum(task => task.Labels.Length);
}

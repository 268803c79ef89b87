namespace Lacuna.Models.Reader;

/// <summary>Words that the reader network marks.</summary>
/// <param name="Task">What was asked: "attribution", "names" or "hearer".</param>
/// <param name="Kind">What the words are: "source", "cue", "content"; "person", "organisation", "place"; "hearer".</param>
/// <param name="First">Index of the first word, counted over all paragraphs.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="Probability">How sure it is that exactly these words are such a span, 0 to 1.</param>
public readonly record struct ReadSpan(string Task, string Kind, int First, int End, double Probability);

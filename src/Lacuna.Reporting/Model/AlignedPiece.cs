namespace Lacuna.Reporting.Model;

/// <summary>A word or a run of words, and what stands for it in the other wording.</summary>
/// <param name="Above">The words above; empty where they have none.</param>
/// <param name="Below">The words below; empty where they have none.</param>
/// <param name="Change">What became of them, in a word or two: "left out"; empty where they are the same.</param>
public sealed record AlignedPiece(string Above, string Below, string Change);

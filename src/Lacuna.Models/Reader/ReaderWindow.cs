namespace Lacuna.Models.Reader;

/// <summary>Words that the reader network sees at once.</summary>
/// <param name="First">Index of the first word, over all paragraphs.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="OwnFirst">Index of the first word that is read here: words before it stand farther from an edge in the window before.</param>
/// <param name="OwnEnd">Index after the last word that is read here.</param>
public readonly record struct ReaderWindow(int First, int End, int OwnFirst, int OwnEnd);

using Lacuna.Core.Text;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>A word by which an account names a thing that others name otherwise.</summary>
/// <param name="Thing">What it names, as the list of names calls it.</param>
/// <param name="Name">Stands for all words that name it alike.</param>
/// <param name="At">The word with the name that stands with it.</param>
internal readonly record struct Naming(string Thing, string Name, TextSpan At);

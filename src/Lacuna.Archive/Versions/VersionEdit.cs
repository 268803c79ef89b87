using Lacuna.Core.Text;

namespace Lacuna.Archive.Versions;

/// <summary>One place where two texts differ: words that were taken out, put in, or replaced.</summary>
/// <param name="Earlier">The words in the earlier text; empty, at the place between two words, when words were only put in.</param>
/// <param name="Later">The words in the later text; empty when words were only taken out.</param>
public readonly record struct VersionEdit(TextSpan Earlier, TextSpan Later);

using Lacuna.Core.Text;

namespace Lacuna.Reading.Trained;

/// <summary>A word as treebanks part it, and where it stands.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Span">Their place in the document.</param>
internal readonly record struct TrainedWord(string Text, TextSpan Span);

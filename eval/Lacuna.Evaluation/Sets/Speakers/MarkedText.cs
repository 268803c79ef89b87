namespace Lacuna.Evaluation.Sets.Speakers;

/// <summary>A text in which people marked who is meant.</summary>
/// <param name="Name">Name of the document.</param>
/// <param name="Text">Its words.</param>
/// <param name="References">The words that point back at somebody, in no order.</param>
internal sealed record MarkedText(string Name, string Text, IReadOnlyList<MarkedReference> References);

using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>A sentence of the record that one actor says, in a statement or on a page of its own.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">The sentence, without quotation marks around it.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Named">How a draft names the speaker.</param>
/// <param name="Next">The sentence after it in the same mouth; null for none.</param>
internal sealed record Utterance(AnnotatedDocument Document, TextSpan Span, Actor Speaker, string Named, TextSpan? Next)
{
    public string Words => Span.In(Document.Text);
}

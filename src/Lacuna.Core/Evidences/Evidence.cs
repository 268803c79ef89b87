using Lacuna.Core.Documents;
using Lacuna.Core.Text;

namespace Lacuna.Core.Evidences;

/// <summary>The exact words that a finding rests on.</summary>
/// <param name="Of">The frozen version they stand in.</param>
/// <param name="At">Where they stand in it.</param>
/// <param name="Exact">The words themselves.</param>
/// <param name="Before">Up to <see cref="ContextLength"/> characters before them.</param>
/// <param name="After">Up to <see cref="ContextLength"/> characters after them.</param>
public sealed record Evidence(DocumentVersion Of, TextSpan At, string Exact, string Before, string After)
{
    /// <summary>Characters of context kept on each side, as the W3C Web Annotation text-quote selector suggests some.</summary>
    public const int ContextLength = 32;

    /// <summary>Cuts the evidence at <paramref name="span"/> out of <paramref name="document"/>.</summary>
    public static Evidence From(Document document, TextSpan span)
    {
        var text = document.Text;
        var before = Math.Max(0, span.Start - ContextLength);
        var after = Math.Min(text.Length, span.End + ContextLength);
        return new Evidence(document.Version, span, span.In(text), text[before..span.Start], text[span.End..after]);
    }

    /// <summary>Finds these words again in <paramref name="text"/>, such as a later version of the page. Never a silent guess: a lookalike is no find.</summary>
    public EvidenceLocation Locate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EvidenceLocator.Locate(this, text);
    }

    /// <summary>Where these words stand in <paramref name="text"/>; null when they cannot be placed there for sure.</summary>
    public TextSpan? PlaceIn(string text) => Locate(text) switch
    {
        EvidenceLocation.Found found => found.At,
        EvidenceLocation.Moved moved => moved.At,
        _ => null,
    };
}

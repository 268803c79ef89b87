using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Quotes;

/// <summary>A place in the record that a quotation stands in, or comes nearest to.</summary>
/// <param name="Document">The document.</param>
/// <param name="Evidence">The words, from the first to the last that the quotation takes.</param>
public sealed record QuotePlace(DocumentRow Document, Evidence Evidence)
{
    /// <summary>Who says the words there; empty when it cannot be told.</summary>
    public ImmutableArray<Actor> Speakers { get; init; } = [];

    /// <summary>How that is known.</summary>
    public QuoteVoice Voice { get; init; } = QuoteVoice.NotEstablished;

    /// <summary>The innermost statement that gives the words to somebody; spans point into the document. Null when none does.</summary>
    public Statement? Statement { get; init; }

    /// <summary>Share of the quotation's words that stand there in this order, 0 to 1; bracketed words and ellipses are left out of account.</summary>
    public double Share { get; init; }
}

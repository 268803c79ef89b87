using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Edits;
using Lacuna.Findings.Quotes.Searching;

namespace Lacuna.Findings.Quotes.Placing;

/// <summary>A quotation laid beside one place of one document.</summary>
/// <param name="Source">The document.</param>
/// <param name="Numbered">Its words by the numbers of the quotation.</param>
/// <param name="Alignment">The alignment.</param>
/// <param name="Hunks">Runs of words with what became of each.</param>
/// <param name="Voice">Who says the words there.</param>
/// <param name="IsMisattributed">Whether that is somebody else than the draft names.</param>
internal sealed record LaidBeside(SourceText Source, NumberedSource Numbered, Alignment Alignment, ImmutableArray<Hunk> Hunks, SourceVoice Voice, bool? IsMisattributed)
{
    public QuoteChanges Changes { get; init; }

    public QuoteVerdict Verdict { get; init; }

    /// <summary>Share of the quotation's words that stand in the source, in order or moved, by weight, 0 to 1.</summary>
    public double Share { get; init; }

    /// <summary>The same of words of meaning alone.</summary>
    public double ContentShare { get; init; }

    /// <summary>Score of the alignment as a share of the score of the same words, at most 1; below 0 for what has little in common.</summary>
    public double Fit { get; init; }

    /// <summary>From the first to the last word that the quotation takes.</summary>
    public TextSpan Span => Numbered.Scanned.SpanOf(Alignment.First, Alignment.End - Alignment.First);

    /// <summary>Copies and versions of one item are one.</summary>
    public string Item => Source.Row.CopyOf ?? Source.Row.Version.DocumentId;

    public QuotePlace ToPlace() => new(Source.Row, Evidence.From(Source.Reading.Document, Span))
    {
        Speakers = Voice.Speakers,
        Voice = Voice.Voice,
        Statement = Voice.Statement,
        Share = Share,
    };
}

using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Quotes;

/// <summary>One quotation of a draft, laid beside the record.</summary>
/// <param name="Evidence">The quotation in the draft, with its marks; from the first to the last paragraph when it goes on over several.</param>
/// <param name="Inner">The words between the marks; the paragraphs of a continued quotation are joined by a blank line.</param>
/// <param name="Verdict">How it stands to its source.</param>
public sealed record QuoteCheck(Evidence Evidence, string Inner, QuoteVerdict Verdict)
{
    /// <summary>Indexes in <see cref="AnnotatedDocument.Quotations"/> of the draft; several for a quotation continued over paragraphs.</summary>
    public ImmutableArray<int> Quotations { get; init; } = [];

    /// <summary>All changes, the marked ones too.</summary>
    public QuoteChanges Changes { get; init; }

    /// <summary>True for words that the marks only name or doubt: the "Bucha massacre". Looked for all the same, near the speaker named; that they are not found is no fault.</summary>
    public bool IsScare { get; init; }

    /// <summary>True for one to four words.</summary>
    public bool IsShort { get; init; }

    /// <summary>The innermost statement of the draft whose content the quotation is; null when the draft gives it to nobody.</summary>
    public Statement? Statement { get; init; }

    /// <summary>Whom the draft gives it to; empty when that is nobody or cannot be told.</summary>
    public ImmutableArray<Actor> Speakers => Statement?.Speakers ?? [];

    /// <summary>The place in the record; null when nothing was found. For <see cref="QuoteVerdict.Ambiguous"/> the first of the places.</summary>
    public QuotePlace? Place { get; init; }

    /// <summary>Other places of the same words that are no copies of <see cref="Place"/>, at most <see cref="QuoteOptions.MostPlaces"/>. For a quotation that is not found, places where somebody else says words as common as these.</summary>
    public ImmutableArray<QuotePlace> OtherPlaces { get; init; } = [];

    /// <summary>Word by word, in the order of the draft; empty when the words were not found.</summary>
    public ImmutableArray<QuoteEdit> Edits { get; init; } = [];

    /// <summary>What is left out, marked or not.</summary>
    public ImmutableArray<QuoteOmission> Omissions { get; init; } = [];

    /// <summary>
    /// True when somebody else says the words in the source; false when the one whom the draft names does; null when it is not established:
    /// the draft or the source does not tell who speaks, or the source tells it less closely ("China said").
    /// </summary>
    public bool? IsMisattributed { get; init; }

    /// <summary>Index among the checks of the part of the same statement that comes before this one: "…," he said, "…". Null for the first part.</summary>
    public int? Follows { get; init; }

    /// <summary>Words of the source between that part and this one; negative when the source has them the other way round. Null when they stand in two documents, or this is no later part.</summary>
    public int? WordsSincePart { get; init; }

    /// <summary>Likeness of sense, 0 to 1, to the sentences of <see cref="Place"/> for a paraphrase, and to the likest of all that were compared where that is too little; null when the words were found.</summary>
    public double? Likeness { get; init; }

    /// <summary>Why it is taken for a translation, in one sentence; null otherwise.</summary>
    public string? TranslationGround { get; init; }

    /// <summary>How hard it was looked for.</summary>
    public required QuoteSearch Search { get; init; }
}

using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Reading;
using Lacuna.Models;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Quotes;

/// <summary>Lays the quotations of a draft beside the record.</summary>
public sealed class QuoteChecker
{
    private readonly IArchive _archive;
    private readonly ActorTable _table;
    private readonly SentenceSimilarity _similarity;
    private readonly QuoteOptions _options;

    /// <param name="archive">The record.</param>
    /// <param name="table">The actors known beforehand.</param>
    /// <param name="similarity">Compares the sense of sentences, for paraphrases; opened only when a quotation is not found by its words.</param>
    /// <param name="options">How to look; null for the shipped numbers.</param>
    public QuoteChecker(IArchive archive, ActorTable table, SentenceSimilarity similarity, QuoteOptions? options = null) =>
        (_archive, _table, _similarity, _options) = (archive, table, similarity, options ?? new QuoteOptions());

    /// <summary>One check for each quotation of the draft that stands in no other one, in order of the text.</summary>
    /// <param name="draft">The draft, read.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<ImmutableArray<QuoteCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        cancellation.ThrowIfCancellationRequested();
        _ = (_archive, _table, _similarity, _options);
        throw new NotSupportedException("quotations are not laid beside the record yet");
    }
}

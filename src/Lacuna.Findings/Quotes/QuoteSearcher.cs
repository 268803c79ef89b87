using Lacuna.Archive.Documents;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes.Drafted;
using Lacuna.Findings.Quotes.Placing;
using Lacuna.Findings.Quotes.Searching;

namespace Lacuna.Findings.Quotes;

/// <summary>Looks for one quotation, and keeps how hard it looked.</summary>
internal sealed class QuoteSearcher(CandidateFinder finder, PlaceFinder places, QuoteOptions options, SourceTexts texts)
{
    /// <summary>Words that as many documents hold are common: that others say them too is no ground to take a short quotation from its speaker.</summary>
    private const int Common = 4;

    /// <summary>Weight by which the document of the part before is looked at first.</summary>
    private const double OfPartBefore = 100;

    private readonly List<Candidates> _asked = [];
    private readonly List<DocumentRow> _laidBeside = [];
    private readonly List<LaidBeside> _aligned = [];

    /// <inheritdoc cref="CandidateFinder.IsLarge"/>
    public bool IsLarge => finder.IsLarge;

    /// <summary>The places it was laid beside, with or without success.</summary>
    public IReadOnlyList<(DocumentRow Row, TextSpan At)> LaidBeside => [.. _aligned.Select(place => (place.Source.Row, place.Span))];

    /// <summary>For a short quotation that is not found with its speaker: places where others say words as common as these.</summary>
    public IReadOnlyList<LaidBeside> Elsewhere { get; private set; } = [];

    /// <summary>The places that may be its source; empty when it stands nowhere.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="before">Where the part of the same statement before it stands; null for none.</param>
    /// <param name="cancellation">Stops the search.</param>
    public Task<IReadOnlyList<LaidBeside>> FindAsync(DraftQuote quote, LaidBeside? before, CancellationToken cancellation) =>
        quote.IsShort ? ShortAsync(quote, before, cancellation) : LongAsync(quote, before, cancellation);

    /// <summary>How well the words fit at a passage, 0 for words that were not aligned with it.</summary>
    public double FitAt(DocumentRow row, TextSpan passage) =>
        _aligned.Where(place => place.Source.Row.Version == row.Version && place.Span.Overlaps(passage)).Select(place => Math.Max(0, place.Fit)).DefaultIfEmpty(0).Max();

    /// <summary>The search with what was asked and looked at.</summary>
    public QuoteSearch Tell(QuoteSearch held) => held with
    {
        Phrases = [.. _asked.SelectMany(asked => asked.Asked).Distinct(StringComparer.Ordinal)],
        Holding = _asked.Sum(asked => asked.Count),
        LaidBeside = _laidBeside.Count,
    };

    private async Task<IReadOnlyList<LaidBeside>> LongAsync(DraftQuote quote, LaidBeside? before, CancellationToken cancellation)
    {
        var candidates = await finder.AnywhereAsync(quote, cancellation).ConfigureAwait(false);
        if (before is not null)
        {
            candidates.Add(before.Source.Row, OfPartBefore);
        }

        var found = (await InAsync(quote, candidates, before, cancellation).ConfigureAwait(false)).FindAll(IsSource);
        if (found.Count == 0)
        {
            var shorter = await finder.ByShortRunsAsync(quote, cancellation).ConfigureAwait(false);
            found = (await InAsync(quote, shorter, before, cancellation).ConfigureAwait(false)).FindAll(IsSource);
        }

        return found;
    }

    private bool IsSource(LaidBeside place) =>
        place.Share >= options.LeastShare && place.Fit >= options.LeastFit && place.ContentShare >= options.LeastContentShare;

    private async Task<IReadOnlyList<LaidBeside>> ShortAsync(DraftQuote quote, LaidBeside? before, CancellationToken cancellation)
    {
        if (before is not null)
        {
            var beside = new Candidates(finder.Archive, options);
            beside.Add(before.Source.Row, OfPartBefore);
            var next = await InAsync(quote, beside, before, cancellation).ConfigureAwait(false);
            if (next.FindAll(IsWhole) is { Count: > 0 } there)
            {
                return there;
            }
        }

        var near = await finder.NearSpeakerAsync(quote, cancellation).ConfigureAwait(false);
        var places = await InAsync(quote, near, null, cancellation).ConfigureAwait(false);
        var own = places.FindAll(place => place.IsMisattributed != true && (IsWhole(place) || IsNearlyWhole(quote, place)));
        if (own.Count > 0)
        {
            return own;
        }

        var whole = await finder.WholeAsync(quote, cancellation).ConfigureAwait(false);
        var anywhere = (await InAsync(quote, whole, null, cancellation).ConfigureAwait(false)).FindAll(IsWhole);
        var isNamed = quote.Statement is { Speakers.IsEmpty: false };
        if (isNamed && anywhere.TrueForAll(place => place.IsMisattributed != false) && whole.Count >= Common)
        {
            Elsewhere = anywhere;
            return [];
        }

        return anywhere;
    }

    private static bool IsWhole(LaidBeside place) => place.Verdict < QuoteVerdict.Altered;

    /// <summary>One word of three or four may be altered, where the speaker is the right one.</summary>
    private bool IsNearlyWhole(DraftQuote quote, LaidBeside place) =>
        quote.Quote.Words.Length > 2 && place.IsMisattributed == false && place.Share >= options.LeastShare && place.Fit >= options.LeastFit;

    private async Task<List<LaidBeside>> InAsync(DraftQuote quote, Candidates candidates, LaidBeside? before, CancellationToken cancellation)
    {
        _asked.Add(candidates);
        var found = new List<LaidBeside>();
        foreach (var row in candidates.Best(options.MostLaidBeside))
        {
            if (await texts.OfAsync(row, cancellation).ConfigureAwait(false) is { } source)
            {
                _laidBeside.Add(row);
                var there = places.In(quote, source).ToList();
                if (before?.Source.Row.Version == row.Version && there.Count > 1)
                {
                    // The part that follows stands after the one before it, and near.
                    there = [there.OrderBy(place => PartsOf.WordsBetween(before, place) is var words && words >= 0 ? words : 1_000_000 - words).First()];
                }

                found.AddRange(there);
                _aligned.AddRange(there);
            }
        }

        return found;
    }
}

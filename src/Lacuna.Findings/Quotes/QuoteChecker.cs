using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Quotes.Drafted;
using Lacuna.Findings.Quotes.Edits;
using Lacuna.Findings.Quotes.Placing;
using Lacuna.Findings.Quotes.Searching;
using Lacuna.Models;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Quotes;

/// <summary>Lays the quotations of a draft beside the record.</summary>
/// <remarks>
/// Each is looked for by runs of its rarest words; the documents that hold most of them are aligned with it word by word; what is found nowhere is looked
/// for by its sense. The rules and their sources stand in docs/check.md.
/// </remarks>
public sealed class QuoteChecker
{
    private readonly IArchive _archive;
    private readonly ActorTable _table;
    private readonly QuoteOptions _options;
    private readonly PlaceFinder _places;
    private readonly PlaceChooser _chooser;
    private readonly SenseFinder _sense;
    private readonly TranslationGround _translations;

    /// <param name="archive">The record.</param>
    /// <param name="table">The actors known beforehand.</param>
    /// <param name="similarity">Compares the sense of sentences, for paraphrases; opened only when a quotation is not found by its words.</param>
    /// <param name="options">How to look; null for the shipped numbers.</param>
    public QuoteChecker(IArchive archive, ActorTable table, SentenceSimilarity similarity, QuoteOptions? options = null)
    {
        (_archive, _table, _options) = (archive, table, options ?? new QuoteOptions());
        _places = new PlaceFinder(table);
        _chooser = new PlaceChooser(_options);
        _sense = new SenseFinder(archive, similarity);
        _translations = new TranslationGround(archive);
    }

    /// <summary>One check for each quotation of the draft that stands in no other one and holds a word, in order of the text.</summary>
    /// <param name="draft">The draft, read.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<ImmutableArray<QuoteCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var quotes = DraftQuotes.Of(draft);
        if (quotes.IsEmpty)
        {
            return [];
        }

        var held = await HeldRecord.OfAsync(_archive, cancellation).ConfigureAwait(false);
        var texts = new SourceTexts(_archive);
        var checks = new QuoteCheck[quotes.Length];
        var found = new LaidBeside?[quotes.Length];

        // Parts of one statement are looked for one after the other, each near the one before it; statements side by side.
        var statements = Enumerable.Range(0, quotes.Length).GroupBy(index => FirstPart(quotes, index));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForEachAsync(statements, parallel, async (statement, stop) =>
        {
            foreach (var index in statement)
            {
                var before = quotes[index].Follows is { } part ? found[part] : null;
                (checks[index], found[index]) = await CheckAsync(draft, quotes[index], before, held, texts, stop).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        return [.. checks];
    }

    private static int FirstPart(ImmutableArray<DraftQuote> quotes, int index)
    {
        while (quotes[index].Follows is { } before)
        {
            index = before;
        }

        return index;
    }

    private async Task<(QuoteCheck Check, LaidBeside? Place)> CheckAsync(
        AnnotatedDocument draft, DraftQuote quote, LaidBeside? before, QuoteSearch held, SourceTexts texts, CancellationToken cancellation)
    {
        var around = Surroundings.Of(draft, quote);
        var check = new QuoteCheck(Evidence.From(draft.Document, quote.Span), quote.Inner, QuoteVerdict.NotFound)
        {
            Quotations = quote.Indexes,
            IsScare = quote.IsScare,
            IsShort = quote.IsShort,
            Statement = quote.Statement,
            Follows = quote.Follows,
            Search = held,
        };

        var search = new QuoteSearcher(new CandidateFinder(_archive, _options, held.Held), _places, _options, texts);
        var places = await search.FindAsync(quote, before, cancellation).ConfigureAwait(false);
        check = check with { Search = search.Tell(held) };
        if (places.Count > 0)
        {
            var (place, others, isAmbiguous) = _chooser.Choose(quote, around, places);
            return (Found(check, quote, place, others, isAmbiguous, before), place);
        }

        check = check with { OtherPlaces = [.. search.Elsewhere.Take(_options.MostPlaces).Select(place => place.ToPlace())] };
        return quote.IsShort ? (check, null) : (await BySenseAsync(check, draft, quote, search, texts, cancellation).ConfigureAwait(false), null);
    }

    private QuoteCheck Found(QuoteCheck check, DraftQuote quote, LaidBeside place, List<LaidBeside> others, bool isAmbiguous, LaidBeside? before)
    {
        var hunks = place.Hunks.ToList();
        var changes = place.Changes;
        int? since = before is not null && before.Source.Row.Version == place.Source.Row.Version
            ? PartsOf.WordsBetween(before, place)
            : null;
        if (quote.GoesOn && since is > 0 && PartsOf.LeftOutBetween(before!, place) is { } leftOut)
        {
            hunks.Insert(0, leftOut);
            changes |= QuoteChanges.Dropped | (Changes.IsApart(place.Numbered.Scanned, leftOut) ? QuoteChanges.Joined : QuoteChanges.None);
        }
        else if (quote.GoesOn && since is < 0)
        {
            changes |= QuoteChanges.Moved;
        }

        return check with
        {
            Verdict = isAmbiguous ? QuoteVerdict.Ambiguous : Changes.Gravest(changes),
            Changes = changes,
            Place = place.ToPlace(),
            OtherPlaces = [.. others.Take(_options.MostPlaces).Select(other => other.ToPlace())],
            Edits = EditList.EditsOf(hunks, quote.Quote, place.Numbered.Scanned),
            Omissions = EditList.OmissionsOf(hunks, quote.Quote, place.Source),
            IsMisattributed = place.IsMisattributed,
            WordsSincePart = since,
        };
    }

    private async Task<QuoteCheck> BySenseAsync(QuoteCheck check, AnnotatedDocument draft, DraftQuote quote, QuoteSearcher search, SourceTexts texts, CancellationToken cancellation)
    {
        var nearest = await _sense.FindAsync(quote, texts, search.LaidBeside, search.IsLarge, cancellation).ConfigureAwait(false);
        check = check with { Likeness = nearest?.Likeness, Search = check.Search with { SentencesCompared = nearest?.Compared ?? 0 } };
        if (nearest is not null && nearest.Likeness + (_options.FitAsLikeness * search.FitAt(nearest.Source.Row, nearest.Span)) >= _options.LeastLikeness)
        {
            var voice = SourceVoice.At(nearest.Source.Reading, nearest.Span, _table);
            var agreement = new SpeakerAgreement(_table).IsMisattributed(check.Speakers, nearest.Source.Reading, voice);
            return check with
            {
                Verdict = QuoteVerdict.Paraphrase,
                Place = new QuotePlace(nearest.Source.Row, nearest.Evidence) { Speakers = voice.Speakers, Voice = voice.Voice, Statement = voice.Statement },
                IsMisattributed = agreement,
            };
        }

        return await _translations.FindAsync(draft, quote, cancellation).ConfigureAwait(false) is { } ground
            ? check with { Verdict = QuoteVerdict.Translated, TranslationGround = ground }
            : check;
    }
}

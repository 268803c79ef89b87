using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Drafted;
using Lacuna.Findings.Quotes.Edits;
using Lacuna.Findings.Quotes.Searching;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Quotes.Placing;

/// <summary>Lays a quotation beside a document: all places with the same words, or the one that comes nearest.</summary>
internal sealed class PlaceFinder(ActorTable table)
{
    /// <summary>Places of the same words that are looked at in one document; a formula may stand there at every turn.</summary>
    private const int MostInDocument = 12;

    private readonly SpeakerAgreement _agreement = new(table);

    /// <summary>The places, in order of the document.</summary>
    public IEnumerable<LaidBeside> In(DraftQuote draft, SourceText source)
    {
        var numbered = draft.Quote.Number(source.Scanned);
        var alignments = WholePlaces(draft.Quote, numbered);
        if (alignments.Count == 0 && Aligner.Align(draft.Quote, numbered) is { } nearest)
        {
            alignments.Add(nearest);
        }

        return alignments.Select(alignment => LayBeside(draft, source, numbered, alignment));
    }

    /// <summary>The places in which all words of the quotation stand in a row.</summary>
    private static List<Alignment> WholePlaces(PreparedQuote quote, NumberedSource source)
    {
        var places = new List<Alignment>();
        if (quote.Scanned.Ellipses.Any(ellipsis => ellipsis.Word > 0 && ellipsis.Word < quote.Words.Length))
        {
            return places;
        }

        var ids = quote.Ids.AsSpan();
        for (var at = 0; at + ids.Length <= source.Ids.Length && places.Count < MostInDocument;)
        {
            var next = source.Ids.AsSpan(at).IndexOf(ids);
            if (next < 0)
            {
                break;
            }

            at += next;
            var start = at;
            places.Add(new Alignment([.. Enumerable.Range(0, ids.Length).Select(i => new Step(i, 1, start + i, 1, IsMatch: true))], quote.Weights.Sum()));
            at += ids.Length;
        }

        return places;
    }

    private LaidBeside LayBeside(DraftQuote draft, SourceText source, NumberedSource numbered, Alignment alignment)
    {
        var hunks = new EditMaker(draft.Quote, numbered, source.Cues).Make(alignment);
        var changes = Changes.Of(hunks, source.Scanned);
        var shares = Shares.Of(draft.Quote, alignment, hunks);
        var place = new LaidBeside(source, numbered, alignment, [.. hunks], default, null)
        {
            Changes = changes,
            Verdict = Changes.Gravest(changes),
            Share = shares.OfAll,
            ContentShare = shares.OfContent,
            Fit = draft.Quote.Best == 0 ? 0 : Math.Min(1, (alignment.Score + shares.Moved) / draft.Quote.Best),
        };
        var voice = SourceVoice.At(source.Reading, place.Span, table);
        ImmutableArray<Actor> named = draft.Statement?.Speakers ?? [];
        return place with { Voice = voice, IsMisattributed = _agreement.IsMisattributed(named, source.Reading, voice) };
    }
}

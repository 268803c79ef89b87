using Lacuna.Archive;
using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Drafted;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Finds documents that may hold a quotation.</summary>
internal sealed class CandidateFinder(IArchive archive, QuoteOptions options)
{
    public IArchive Archive => archive;

    /// <summary>Words of a run, and of the shorter ones that are asked for when the longer ones are found nowhere.</summary>
    private const int Run = 4, ShorterRun = 3, ShortestRun = 2;

    /// <summary>Answers that must agree on one document before the search stops early.</summary>
    private const int Agreeing = 3;

    /// <summary>For a quotation of more than a few words: anywhere.</summary>
    public async Task<Candidates> AnywhereAsync(DraftQuote quote, CancellationToken cancellation)
    {
        var candidates = new Candidates(archive, options);
        foreach (var length in (int[])[Run, ShorterRun, ShortestRun])
        {
            // A quotation that is altered much has few long runs, so that short ones are asked for until something is found.
            if (candidates.MostHits >= 2)
            {
                break;
            }

            await AskAsync(candidates, quote, PhraseChooser.Choose(quote.Quote, length, Math.Min(length, ShorterRun), options.MostPhrases), cancellation).ConfigureAwait(false);
        }

        return candidates;
    }

    /// <summary>For one to four words: in the statements and on the pages of the speaker whom the draft names.</summary>
    public async Task<Candidates> NearSpeakerAsync(DraftQuote quote, CancellationToken cancellation)
    {
        var candidates = new Candidates(archive, options);
        var words = WordsOf(quote.Quote);
        await OfSpeakersAsync(candidates, quote, words, cancellation).ConfigureAwait(false);
        if (candidates.Count == 0 && quote.Quote.Words.Length >= ShorterRun)
        {
            foreach (var phrase in PhraseChooser.Choose(quote.Quote, quote.Quote.Words.Length - 1, ShortestRun, options.MostPhrases))
            {
                await OfSpeakersAsync(candidates, quote, phrase.Words, cancellation).ConfigureAwait(false);
            }
        }

        return candidates;
    }

    /// <summary>For one to four words that are not found there: anywhere.</summary>
    public async Task<Candidates> WholeAsync(DraftQuote quote, CancellationToken cancellation)
    {
        var candidates = new Candidates(archive, options);
        await candidates.AskAsync(WordsOf(quote.Quote), 1, cancellation).ConfigureAwait(false);
        return candidates;
    }

    private static async Task AskAsync(Candidates candidates, DraftQuote quote, List<PhraseChooser.Phrase> phrases, CancellationToken cancellation)
    {
        for (var i = 0; i < phrases.Count && (i < Agreeing || candidates.MostHits < Agreeing); i++)
        {
            var phrase = phrases[i];
            await candidates.AskAsync(phrase.Words, phrase.Weight, cancellation).ConfigureAwait(false);
            if (candidates.IsCut && quote.Statement is { Speakers.IsEmpty: false } statement)
            {
                // Words that so many documents hold are looked for in the speaker's mouth.
                await candidates.AskStatementsAsync(phrase.Words, phrase.Weight, statement.Speakers, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static async Task OfSpeakersAsync(Candidates candidates, DraftQuote quote, string words, CancellationToken cancellation)
    {
        if (quote.Statement is not { Speakers: { IsEmpty: false } speakers })
        {
            return;
        }

        await candidates.AskStatementsAsync(words, 2, speakers, cancellation).ConfigureAwait(false);
        foreach (var own in speakers.SelectMany(speaker => (string?[])[speaker.Id, speaker.State]).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            await candidates.AskAsync(words, 1, cancellation, own).ConfigureAwait(false);
        }
    }

    /// <summary>The words without brackets; the longest run where an ellipsis or a bracket parts them.</summary>
    private static string WordsOf(PreparedQuote quote) =>
        PhraseChooser.Choose(quote, quote.Words.Length, 1, 1) is [var phrase, ..] ? phrase.Words : quote.Scanned.WordsIn(0, quote.Words.Length).Replace('*', ' ');
}

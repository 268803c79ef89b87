using Lacuna.Archive;
using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Drafted;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Finds documents that may hold a quotation.</summary>
/// <param name="archive">The record.</param>
/// <param name="options">How to look.</param>
/// <param name="held">Documents of the archive.</param>
internal sealed class CandidateFinder(IArchive archive, QuoteOptions options, int held)
{
    /// <summary>Documents from which runs of common words take too long to be asked for.</summary>
    private const int Large = 100_000;

    /// <summary>Short runs of each length that a large archive is asked for.</summary>
    private const int MostShort = 3;

    /// <summary>Words of a run, and of the shorter ones that are asked for when the longer ones are found nowhere.</summary>
    private const int Run = 4, ShorterRun = 3, ShortestRun = 2;

    /// <summary>Answers that must agree on one document before the search stops early.</summary>
    private const int Agreeing = 2;

    public IArchive Archive => archive;

    /// <summary>True for an archive that is asked for less, so that it answers in time.</summary>
    public bool IsLarge { get; } = held >= Large;

    /// <summary>For a quotation of more than a few words: by long runs of its words.</summary>
    public async Task<Candidates> AnywhereAsync(DraftQuote quote, CancellationToken cancellation)
    {
        var candidates = new Candidates(archive, options);
        await AskAsync(candidates, quote, PhraseChooser.Choose(quote.Quote, Run, ShorterRun, options.MostPhrases, IsLarge), Agreeing, cancellation).ConfigureAwait(false);
        return candidates;
    }

    /// <summary>For one whose long runs led to no source: by short ones, of which a quotation that is altered much has some left.</summary>
    public async Task<Candidates> ByShortRunsAsync(DraftQuote quote, CancellationToken cancellation)
    {
        var candidates = new Candidates(archive, options);
        foreach (var length in (int[])[ShorterRun, ShortestRun])
        {
            await AskAsync(candidates, quote, PhraseChooser.Choose(quote.Quote, length, length, IsLarge ? Math.Min(MostShort, options.MostPhrases) : options.MostPhrases, IsLarge), int.MaxValue, cancellation).ConfigureAwait(false);
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
            foreach (var phrase in PhraseChooser.Choose(quote.Quote, quote.Quote.Words.Length - 1, ShortestRun, options.MostPhrases, IsLarge))
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

    private static async Task AskAsync(Candidates candidates, DraftQuote quote, List<PhraseChooser.Phrase> phrases, int agreeing, CancellationToken cancellation)
    {
        var isAskedOfSpeaker = false;
        for (var i = 0; i < phrases.Count && (i < agreeing || candidates.MostHits < agreeing); i++)
        {
            var phrase = phrases[i];
            await candidates.AskAsync(phrase.Words, phrase.Weight, cancellation).ConfigureAwait(false);
            if (candidates.IsCut && !isAskedOfSpeaker && quote.Statement is { Speakers.IsEmpty: false } statement)
            {
                // Words that so many documents hold are looked for in the speaker's mouth.
                isAskedOfSpeaker = true;
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
        foreach (var own in SpeakerIds.Of(speakers))
        {
            await candidates.AskAsync(words, 1, cancellation, own).ConfigureAwait(false);
        }
    }

    /// <summary>The words without brackets; the longest run where an ellipsis or a bracket parts them.</summary>
    private static string WordsOf(PreparedQuote quote) =>
        PhraseChooser.Choose(quote, quote.Words.Length, 1, 1, isLarge: false) is [var phrase, ..] ? phrase.Words : quote.Scanned.WordsIn(0, quote.Words.Length).Replace('*', ' ');
}

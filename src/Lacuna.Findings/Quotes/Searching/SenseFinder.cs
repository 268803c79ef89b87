using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Drafted;
using Lacuna.Models;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Finds the sentence that comes nearest in sense to a quotation whose words stand nowhere.</summary>
internal sealed class SenseFinder(IArchive archive, SentenceSimilarity similarity)
{
    /// <summary>Rarest words by which documents are asked for.</summary>
    private const int MostWords = 8;

    /// <summary>The same of a large archive, which ranks the documents that hold any of them in a tenth of a second for each word.</summary>
    private const int MostWordsOfLarge = 4;

    /// <summary>Documents that are looked through, and as many of the speaker's own, besides those that were laid beside the quotation.</summary>
    private const int MostDocuments = 16;

    /// <summary>Passages whose sense is compared: those that share most by words.</summary>
    private const int MostCompared = 32;

    /// <summary>Sentences of a passage at most.</summary>
    private const int MostSentences = 4;

    /// <summary>The nearest passage; null when none shares a word.</summary>
    public async Task<Nearest?> FindAsync(DraftQuote draft, SourceTexts texts, IReadOnlyList<(DocumentRow Row, TextSpan Near)> known, bool isLarge, CancellationToken cancellation)
    {
        var stems = WordSplitter.Split(draft.Inner).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var rows = new List<DocumentRow>(known.Select(place => place.Row));
        rows.AddRange(await AskAsync(draft, isLarge, cancellation).ConfigureAwait(false));
        var sentences = Math.Clamp(draft.Quote.Words.Count(word => word.EndsSentence), 1, MostSentences);
        var passages = new List<(SourceText Source, TextSpan Span, double Shared)>();
        foreach (var row in rows.DistinctBy(row => row.Version))
        {
            if (await texts.OfAsync(row, cancellation).ConfigureAwait(false) is { } source)
            {
                passages.AddRange(PassagesOf(source.Reading, sentences).Select(span => (source, span, Shared(span.In(source.Reading.Text), stems))));
            }
        }

        // Where words of the quotation stand in a row is compared whatever else it shares.
        var best = passages
            .Where(passage => passage.Shared > 0)
            .OrderByDescending(passage => known.Any(place => place.Row.Version == passage.Source.Row.Version && place.Near.Overlaps(passage.Span) && 2 * place.Near.Length > passage.Span.Length))
            .ThenByDescending(passage => passage.Shared)
            .Take(MostCompared)
            .ToList();
        if (best.Count == 0)
        {
            return null;
        }

        var meanings = similarity.Read([draft.Inner, .. best.Select(passage => passage.Span.In(passage.Source.Reading.Text))], cancellation);
        var likest = Enumerable.Range(0, best.Count).MaxBy(i => similarity.Between(meanings[0], meanings[i + 1]));
        return new Nearest(best[likest].Source, best[likest].Span, similarity.Between(meanings[0], meanings[likest + 1]), best.Count);
    }

    /// <summary>A passage with its likeness.</summary>
    /// <param name="Source">The document.</param>
    /// <param name="Span">The passage.</param>
    /// <param name="Likeness">0 to 1.</param>
    /// <param name="Compared">Passages that were compared.</param>
    public sealed record Nearest(SourceText Source, TextSpan Span, double Likeness, int Compared)
    {
        public Evidence Evidence => Evidence.From(Source.Reading.Document, Span);
    }

    private async Task<List<DocumentRow>> AskAsync(DraftQuote draft, bool isLarge, CancellationToken cancellation)
    {
        var terms = RarestWords(draft.Quote, isLarge ? MostWordsOfLarge : MostWords);
        var rows = new List<DocumentRow>();
        if (terms.Count == 0)
        {
            return rows;
        }

        var query = new DocumentQuery { Terms = [.. terms.Select(word => new SubjectTerm(word))], Order = DocumentOrder.Relevance, Limit = MostDocuments };
        var voices = SpeakerIds.Of(draft.Statement?.Speakers ?? []);
        foreach (var asked in voices.IsEmpty || isLarge ? [query] : (DocumentQuery[])[query, query with { SpeaksFor = voices }])
        {
            await foreach (var row in archive.DocumentsAsync(asked, cancellation).ConfigureAwait(false))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static List<string> RarestWords(PreparedQuote quote, int most) =>
    [
        .. Enumerable.Range(0, quote.Words.Length)
            .Where(i => quote.Weights[i] > 1.3 && quote.Keys[i].Length > 2)
            .OrderByDescending(i => quote.Weights[i])
            .Select(i => quote.Scanned.WordsIn(i, 1).Replace('*', ' '))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(most),
    ];

    /// <summary>Runs of up to <paramref name="most"/> sentences of one paragraph.</summary>
    private static IEnumerable<TextSpan> PassagesOf(AnnotatedDocument reading, int most)
    {
        for (var first = 0; first < reading.Sentences.Length; first++)
        {
            for (var last = first; last < Math.Min(reading.Sentences.Length, first + most) && reading.Sentences[last].Paragraph == reading.Sentences[first].Paragraph; last++)
            {
                yield return TextSpan.FromBounds(reading.Sentences[first].Span.Start, reading.Sentences[last].Span.End);
            }
        }
    }

    /// <summary>Cosine of the stems of both, by rarity.</summary>
    private static double Shared(string passage, HashSet<string> stems)
    {
        double shared = 0, all = 0;
        foreach (var stem in WordSplitter.Split(passage).Select(word => word.Stem).Distinct(StringComparer.Ordinal))
        {
            var weight = WordStatistics.Default.Weight(stem);
            all += weight;
            shared += stems.Contains(stem) ? weight : 0;
        }

        return shared == 0 ? 0 : shared / Math.Sqrt(all * stems.Sum(WordStatistics.Default.Weight));
    }
}

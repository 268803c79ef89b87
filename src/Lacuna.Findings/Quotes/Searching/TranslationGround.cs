using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Quotes.Drafted;
using Lacuna.Findings.Words;
using NodaTime;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Why a quotation that is not found may be a translation.</summary>
internal sealed class TranslationGround(IArchive archive)
{
    /// <summary>Days before the draft, or around the day that it gives, on which the speaker's own pages are looked at.</summary>
    private const int DaysBefore = 7, DaysAround = 1;

    private static readonly Lazy<TermMatcher> Words = new(() => new TermMatcher(WordList.Lines("translation-words.txt").Select(line => new SubjectTerm(line))));

    /// <summary>The ground in one sentence; null when there is none.</summary>
    public async Task<string?> FindAsync(AnnotatedDocument draft, DraftQuote quote, CancellationToken cancellation)
    {
        var told = Words.Value.Find(draft.Text, quote.Around).FirstOrDefault(match => !quote.Span.Contains(match.At));
        if (told.At.Length > 0)
        {
            return $"The draft says so: \"{told.At.In(draft.Text)}\".";
        }

        return quote.Statement is { Speakers.IsEmpty: false } statement ? await OfPagesAsync(draft, statement, cancellation).ConfigureAwait(false) : null;
    }

    /// <summary>All that the speaker's own pages published in these days is held in another language alone.</summary>
    private async Task<string?> OfPagesAsync(AnnotatedDocument draft, Statement statement, CancellationToken cancellation)
    {
        var language = Language(draft.Document.Language ?? "en");
        var days = statement.Time?.Days is { } given ? new DateInterval(given.Start.PlusDays(-DaysAround), given.End.PlusDays(DaysAround))
            : draft.Document.Published?.Date is { } day ? new DateInterval(day.PlusDays(-DaysBefore), day)
            : null;
        if (days is null)
        {
            return null;
        }

        var voices = SpeakerIds.Of(statement.Speakers);
        var languages = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { SpeaksFor = voices, Published = days }, cancellation).ConfigureAwait(false))
        {
            if (row.Language is null || Language(row.Language) == language)
            {
                return null;
            }

            count++;
            languages.Add(Language(row.Language));
        }

        return count == 0 ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"What is held of the speaker's own pages in these days ({count}) is in another language: {string.Join(", ", languages.Order(StringComparer.Ordinal))}.");
    }

    private static string Language(string tag) => tag.Split('-')[0].ToLowerInvariant();
}

using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Words;
using NodaTime;

namespace Lacuna.Findings.Agenda;

/// <summary>Finds words that say that something announced was cancelled, put off or not held.</summary>
internal sealed class NoticeFinder
{
    /// <summary>Words of an item, besides one of its parties, that a sentence must hold: "the meeting of the Council was postponed". One is found in too many sentences.</summary>
    private const int LeastWords = 2;

    private static readonly Lazy<ImmutableArray<SubjectTerm>> Terms = new(() => [.. WordList.Lines("called-off-words.txt").Select(words => new SubjectTerm(words))]);
    private static readonly Lazy<TermMatcher> Matcher = new(() => new TermMatcher(Terms.Value));

    private readonly List<(DocumentRow Row, AnnotatedDocument Document, ImmutableArray<Sentence> Sentences)> _notices = [];

    private NoticeFinder()
    {
    }

    /// <summary>All such words that were published in <paramref name="days"/>.</summary>
    public static async Task<NoticeFinder> ReadAsync(IArchive archive, DateInterval? days, CancellationToken cancellation)
    {
        var finder = new NoticeFinder();
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Terms = Terms.Value, Published = days }, cancellation).ConfigureAwait(false))
        {
            if (await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is { Sentences.IsEmpty: false } reading)
            {
                var sentences = Matcher.Value.Find(reading.Text).Select(match => reading.SentenceAt(match.At.Start)).Where(index => index < reading.Sentences.Length).Distinct();
                finder._notices.Add((row, reading, [.. sentences.Select(index => reading.Sentences[index])]));
            }
        }

        return finder;
    }

    /// <summary>Sentences that may call <paramref name="announcement"/> off: published from its announcement to a week after its days, with two of its parties, or one and two words of it.</summary>
    public IEnumerable<AgendaTrace> Of(Announcement announcement)
    {
        var (first, last) = (announcement.Row.Published?.Date ?? announcement.Due.Start, announcement.Due.End.PlusWeeks(1));
        foreach (var (row, document, sentences) in _notices)
        {
            if (!(row.Published?.Date is { } day && day >= first && day <= last))
            {
                continue;
            }

            foreach (var sentence in sentences.Where(sentence => row.Version != announcement.Row.Version || !sentence.Span.Overlaps(announcement.Item.Span)))
            {
                var parties = announcement.PartiesAmong(Announcement.ActorsIn(document, sentence.Span));
                if (parties > 1 || (parties == 1 && announcement.WordsIn(sentence.Span.In(document.Text)) >= LeastWords))
                {
                    yield return new AgendaTrace(AgendaTraceKind.Notice, row, Evidence.From(document.Document, sentence.Span));
                    break;
                }
            }
        }
    }
}

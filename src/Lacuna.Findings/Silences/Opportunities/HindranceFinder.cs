using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Words;
using NodaTime;

namespace Lacuna.Findings.Silences.Opportunities;

/// <summary>Finds reasons for having had no occasion: holidays of the actor's state, and notices that a briefing is not held.</summary>
internal sealed class HindranceFinder(IArchive archive)
{
    /// <summary>Days before the window in which a notice may have been given.</summary>
    private const int NoticeDays = 7;

    /// <summary>Most documents looked through for a notice.</summary>
    private const int MostNotices = 50;

    private static readonly Lazy<ImmutableArray<SubjectTerm>> NoticeTerms = new(() => [.. WordList.Lines("no-briefing-words.txt").Select(words => new SubjectTerm(words))]);
    private static readonly Lazy<TermMatcher> Notices = new(() => new TermMatcher(NoticeTerms.Value));
    private static readonly Lazy<TermMatcher> Briefings = new(() => new TermMatcher(WordList.Lines("briefing-words.txt").Select(words => new SubjectTerm(words))));

    /// <summary>The reasons that fall in <paramref name="window"/>, holidays first.</summary>
    public async Task<ImmutableArray<Hindrance>> FindAsync(Actor actor, ImmutableArray<string> channels, DateInterval window, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<Hindrance>();
        if ((actor.Kind == ActorKind.State ? actor.Id : actor.State) is { } state)
        {
            found.AddRange(Holidays.In(state, window).Select(holiday => new Hindrance(HindranceKind.Holiday, holiday.Name) { Days = holiday.Days }));
        }

        if (channels.IsEmpty)
        {
            return found.ToImmutable();
        }

        var query = new DocumentQuery
        {
            Sources = channels,
            Published = new DateInterval(window.Start.PlusDays(-NoticeDays), window.End),
            Terms = NoticeTerms.Value,
            Limit = MostNotices,
        };
        var rows = await archive.DocumentsAsync(query, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        await foreach (var (row, reading) in archive.ReadingsAsync(rows, cancellation).ConfigureAwait(false))
        {
            if (NoticeIn(reading) is { } notice)
            {
                found.Add(new Hindrance(HindranceKind.NoBriefing, notice.Exact) { Document = row, Evidence = notice });
            }
        }

        return found.ToImmutable();
    }

    private static Evidence? NoticeIn(AnnotatedDocument reading)
    {
        // A headline tells the news in short; a sentence of the text tells the days.
        Evidence? headline = null;
        foreach (var match in Notices.Value.Find(reading.Text))
        {
            var index = reading.SentenceAt(match.At.Start);
            if (index < reading.Sentences.Length && reading.Sentences[index].Span is var sentence && sentence.Contains(match.At) && Briefings.Value.IsIn(sentence.In(reading.Text)))
            {
                var notice = Evidence.From(reading.Document, sentence);
                if (reading.Document.Headline is not { } title || !title.Overlaps(sentence))
                {
                    return notice;
                }

                headline ??= notice;
            }
        }

        return headline;
    }
}

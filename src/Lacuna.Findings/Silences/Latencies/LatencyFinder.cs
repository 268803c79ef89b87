using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Silences.Records;
using Lacuna.Findings.Voices;
using NodaTime;

namespace Lacuna.Findings.Silences.Latencies;

/// <summary>Measures how long an actor takes to name a subject that others name already.</summary>
internal sealed class LatencyFinder(IArchive archive, RecordReader records, SilenceOptions options)
{
    /// <summary>Documents looked through for a first mention, at first and in all; those before it name the subject in another's voice or lack a companion.</summary>
    private const int FewLooked = 2, MostLooked = 50;

    /// <summary>The actor's latency for the subject of a question, from the first mention by anybody in the window; null when nobody names it there.</summary>
    /// <param name="question">The question.</param>
    /// <param name="first">The actor's first own mention in the window.</param>
    /// <param name="scope">Who speaks for the actor.</param>
    /// <param name="channels">Its channels.</param>
    /// <param name="matcher">The subject's terms.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<Latency?> FindAsync(SilenceQuestion question, SubjectMention? first, ActorScope scope, IReadOnlyCollection<Source> channels, TermMatcher matcher, CancellationToken cancellation)
    {
        if (await FirstAsync(question.Subject, matcher, question.Window, scope, cancellation).ConfigureAwait(false) is not { Document.Published.Date: { } begin } byAnybody)
        {
            return null;
        }

        var end = first?.Document.Published?.Date ?? question.Window.End;
        var others = new List<SubjectLatency>();
        var subjects = (await archive.SubjectsAsync(cancellation).ConfigureAwait(false)).RemoveAll(subject => string.Equals(subject.Name, question.Subject.Name, StringComparison.OrdinalIgnoreCase));
        var record = subjects.IsEmpty ? null : await FirstDayAsync(cancellation).ConfigureAwait(false);
        foreach (var subject in subjects)
        {
            if (await DaysAsync(subject, record, scope, channels, cancellation).ConfigureAwait(false) is { } days)
            {
                others.Add(new SubjectLatency(subject.Name, days));
            }
        }

        return new Latency(Math.Max(0, Period.DaysBetween(begin, end)), first is null, byAnybody) { Others = [.. others.OrderBy(other => other.Days).ThenBy(other => other.Subject, StringComparer.Ordinal)] };
    }

    private async Task<int?> DaysAsync(Subject subject, LocalDate? record, ActorScope scope, IReadOnlyCollection<Source> channels, CancellationToken cancellation)
    {
        var matcher = new TermMatcher(subject);
        if (await FirstAsync(subject, matcher, null, scope, cancellation).ConfigureAwait(false) is not { Document.Published.Date: { } begin }
            || begin < record?.PlusDays(options.RunIn))
        {
            return null;
        }

        foreach (var row in await records.CandidatesAsync(subject, channels, null, MostLooked, cancellation).ConfigureAwait(false))
        {
            if (await records.MentionAsync(row, scope, matcher, cancellation).ConfigureAwait(false) is { Document.Published.Date: { } day } mention && mention.Voice.IsOwn())
            {
                return Math.Max(0, Period.DaysBetween(begin, day));
            }
        }

        return null;
    }

    private async Task<SubjectMention?> FirstAsync(Subject subject, TermMatcher matcher, DateInterval? days, ActorScope scope, CancellationToken cancellation)
    {
        // Most often the very first names it.
        var looked = 0;
        foreach (var most in (int[])[FewLooked, MostLooked])
        {
            var query = new DocumentQuery { Terms = subject.Terms, Published = days, Limit = most };
            var rows = await archive.DocumentsAsync(query, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
            foreach (var row in rows.Skip(looked))
            {
                if (row.Published?.Date is not null && await records.MentionAsync(row, scope, matcher, cancellation).ConfigureAwait(false) is { } mention)
                {
                    return mention;
                }
            }

            looked = rows.Count;
            if (looked < most)
            {
                break;
            }
        }

        return null;
    }

    private async Task<LocalDate?> FirstDayAsync(CancellationToken cancellation)
    {
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Limit = 1 }, cancellation).ConfigureAwait(false))
        {
            return row.Published?.Date;
        }

        return null;
    }
}

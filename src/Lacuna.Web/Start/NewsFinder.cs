using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Scanning;
using Lacuna.Web.Contacts;
using Lacuna.Web.Records;
using NodaTime;

namespace Lacuna.Web.Start;

/// <summary>Looks through a record for what is new.</summary>
/// <param name="record">The record.</param>
/// <param name="kept">Keeps it until the record changes.</param>
/// <param name="book">Keeps the contacts.</param>
internal sealed class NewsFinder(OpenRecord record, KeptAnswers kept, BookKeeper book)
{
    /// <summary>Entries of each kind.</summary>
    private const int Listed = 8;

    /// <summary>Subjects that are looked at; an archive that keeps more is scanned by command.</summary>
    private const int MostSubjects = 12;

    /// <summary>The news; null when they are still being looked for after <paramref name="patience"/>.</summary>
    public async Task<News?> FindAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var looking = kept.GetAsync("news", LookAsync, cancellation);
        return await Task.WhenAny(looking, Task.Delay(patience, cancellation)).ConfigureAwait(false) == looking ? await looking.ConfigureAwait(false) : null;
    }

    private async Task<News> LookAsync(CancellationToken cancellation)
    {
        var days = await DaysAsync(cancellation).ConfigureAwait(false);
        return new News
        {
            Days = days,
            Broken = days is null ? [] : await BrokenAsync(days, cancellation).ConfigureAwait(false),
            OneSided =
            [
                .. (await book.CurrentAsync(cancellation).ConfigureAwait(false)).Contacts
                    .Where(static contact => !contact.Readouts.IsEmpty && contact.MissingSides.Any(static side => side.Verdict == MissingSideVerdict.PublishedNothing))
                    .OrderByDescending(static contact => contact.Date?.End)
                    .Take(Listed),
            ],
            Changed = await ChangedAsync(cancellation).ConfigureAwait(false),
        };
    }

    private async Task<DateInterval?> DaysAsync(CancellationToken cancellation)
    {
        var first = await FirstAsync(DocumentOrder.Published, cancellation).ConfigureAwait(false);
        return first is not null && await FirstAsync(DocumentOrder.LatestFirst, cancellation).ConfigureAwait(false) is { } last ? new DateInterval(first.Value, last) : null;
    }

    private async Task<LocalDate?> FirstAsync(DocumentOrder order, CancellationToken cancellation)
    {
        await foreach (var row in record.Archive.DocumentsAsync(new DocumentQuery { Order = order, Limit = 1 }, cancellation).ConfigureAwait(false))
        {
            return row.Published?.Date;
        }

        return null;
    }

    private async Task<ImmutableArray<FirstWord>> BrokenAsync(DateInterval days, CancellationToken cancellation)
    {
        var subjects = (await record.Archive.SubjectsAsync(cancellation).ConfigureAwait(false)).Take(MostSubjects).ToList();
        if (subjects.Count == 0)
        {
            return [];
        }

        var scan = await SilenceScanner.ScanAsync(record.Archive, record.Actors, [], subjects, days, cancellation: cancellation).ConfigureAwait(false);
        return
        [
            .. scan.Rows.Select(static row => row.Silence)
                .Where(static silence => silence is { Verdict: SilenceVerdict.Broken, First: not null })
                .OrderByDescending(static silence => silence.First!.Document.Published?.Local)
                .Take(Listed)
                .Select(static silence => new FirstWord(silence.Question.Actor, silence.Question.Subject.Name, silence.First!, silence.Counts.BeforeFirst)),
        ];
    }

    private async Task<ImmutableArray<DocumentRow>> ChangedAsync(CancellationToken cancellation)
    {
        var latest = new Queue<Outcome>();
        await foreach (var outcome in record.Archive.OutcomesAsync(new OutcomeQuery { Kinds = [OutcomeKind.NewVersion] }, cancellation).ConfigureAwait(false))
        {
            latest.Enqueue(outcome);
            if (latest.Count > Listed)
            {
                latest.Dequeue();
            }
        }

        var changed = ImmutableArray.CreateBuilder<DocumentRow>();
        foreach (var outcome in latest.Reverse())
        {
            if ((await record.Archive.VersionsAsync(outcome.Version!.DocumentId, cancellation).ConfigureAwait(false)).FirstOrDefault(row => row.Version == outcome.Version) is { } row)
            {
                changed.Add(row);
            }
        }

        return changed.ToImmutable();
    }
}

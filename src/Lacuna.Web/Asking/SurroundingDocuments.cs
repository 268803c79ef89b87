using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Web.Asking;

/// <summary>The documents of an archive from the days around two accounts.</summary>
internal static class SurroundingDocuments
{
    /// <summary>Two accounts may tell of contacts far apart; the documents between them are no surroundings of either.</summary>
    private const int MostDaysApart = 31;

    /// <summary>Documents published from <paramref name="days"/> before the contact that the accounts tell of, or else before their own dates, to as many after. Empty when nothing is dated.</summary>
    public static async Task<ImmutableArray<AnnotatedDocument>> ReadAsync(IArchive archive, AnnotatedDocument a, AnnotatedDocument b, int days, CancellationToken cancellation)
    {
        var on = DaysOf(a).Concat(DaysOf(b)).ToList();
        if (on.Count == 0)
        {
            return [];
        }

        var (first, last) = (on.Min(), on.Max());
        last = LocalDate.Min(last, first.PlusDays(MostDaysApart));
        var rows = new List<DocumentRow>();
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Published = new DateInterval(first.PlusDays(-days), last.PlusDays(days)) }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        // Words are not kept with a reading, and what is absent is looked for word by word.
        var line = ReadingLine.CreateSegmenting();
        var read = new ConcurrentDictionary<int, AnnotatedDocument>();
        await Parallel.ForAsync(0, rows.Count, cancellation, async (i, stop) =>
        {
            if (await archive.ReadingAsync(rows[i].Version, stop).ConfigureAwait(false) is { } reading)
            {
                read[i] = reading with { Tokens = line.Read(reading.Document).Tokens };
            }
        }).ConfigureAwait(false);
        return [.. read.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private static IEnumerable<LocalDate> DaysOf(AnnotatedDocument account)
    {
        if (account.Contacts.FirstOrDefault(contact => contact.IsSubject)?.On is { } told)
        {
            return [told.Start, told.End];
        }

        return account.Document.Published?.Date is { } published ? [published] : [];
    }
}

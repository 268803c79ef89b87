using Lacuna.Archive.Documents;
using Lacuna.Web.Records;
using NodaTime;

namespace Lacuna.Web.Subjects;

/// <summary>The days of the record.</summary>
/// <param name="All">First and last day on which something was published; null for an empty record.</param>
internal sealed record RecordDays(DateInterval? All)
{
    /// <summary>Days shown when none are asked for: a month.</summary>
    private const int Shown = 31;

    /// <summary>The last month of the record; null for an empty one.</summary>
    public DateInterval? LastMonth => All is null ? null : new DateInterval(LocalDate.Max(All.Start, All.End.PlusDays(1 - Shown)), All.End);

    public static Task<RecordDays> OfAsync(OpenRecord record, KeptAnswers kept, CancellationToken cancellation) => kept.GetAsync(
        "days of the record",
        async stop =>
        {
            var (first, last) = (await DayAsync(record, DocumentOrder.Published, stop).ConfigureAwait(false), await DayAsync(record, DocumentOrder.LatestFirst, stop).ConfigureAwait(false));
            return new RecordDays(first is { } start && last is { } end && start <= end ? new DateInterval(start, end) : null);
        },
        cancellation);

    private static async Task<LocalDate?> DayAsync(OpenRecord record, DocumentOrder order, CancellationToken cancellation)
    {
        await foreach (var row in record.Archive.DocumentsAsync(new DocumentQuery { Order = order, Limit = 1 }, cancellation).ConfigureAwait(false))
        {
            return row.Published?.Date;
        }

        return null;
    }
}

using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Findings.Statistics;
using Lacuna.Findings.Voices;
using NodaTime;

namespace Lacuna.Findings.Silences.Records;

/// <summary>Counts by document and day.</summary>
internal static class DayCounts
{
    /// <summary>For each day of publication, the documents and those of them named in <paramref name="mentions"/> with the actor's own voice. Undated documents are left out.</summary>
    public static IEnumerable<DayCount> Of(IEnumerable<DocumentRow> documents, IEnumerable<SubjectMention> mentions)
    {
        var naming = mentions.Where(mention => mention.Voice.IsOwn()).Select(mention => mention.Document.Version).ToHashSet();
        return documents
            .Where(row => row.Published?.Date is not null)
            .GroupBy(row => row.Published!.Date!.Value)
            .OrderBy(day => day.Key)
            .Select(day => new DayCount(day.Key, day.Count(), day.Count(row => naming.Contains(row.Version))));
    }

    /// <summary>The counts that a silence rests on.</summary>
    /// <param name="documents">Documents that could have named the subject, in order.</param>
    /// <param name="mentions">Places that name it, one a document, in order.</param>
    /// <param name="first">The first own mention.</param>
    public static SilenceCounts Counts(IReadOnlyList<DocumentRow> documents, IReadOnlyCollection<SubjectMention> mentions, SubjectMention? first)
    {
        var before = Before(documents, first);
        return new SilenceCounts(
            documents.Count,
            DaysOf(documents),
            mentions.Count,
            mentions.Count(mention => mention.Voice.IsOwn()),
            before.Count,
            DaysOf(before));
    }

    /// <summary>The documents before the first own mention; all when there is none.</summary>
    public static List<DocumentRow> Before(IReadOnlyList<DocumentRow> documents, SubjectMention? first) =>
        [.. first is null ? documents : documents.TakeWhile(row => row.Version != first.Document.Version)];

    private static int DaysOf(IEnumerable<DocumentRow> documents) =>
        documents.Select(row => row.Published?.Date).Where(day => day is not null).Distinct().Count();

    /// <summary>Documents a day, for the chance of their silence.</summary>
    public static IEnumerable<int> Sizes(IEnumerable<DocumentRow> documents) => Of(documents, []).Select(day => day.Documents);
}

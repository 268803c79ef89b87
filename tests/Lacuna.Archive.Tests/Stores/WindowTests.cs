using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive.Tests.Stores;

/// <summary>Documents that name a term in some days are the same whatever was asked before, of many a year and of few, within one year or over several.</summary>
public abstract class WindowTests(Store store)
{
    /// <summary>More than any store keeps of a year's answer.</summary>
    private const int Many = 1_200;

    private static readonly LocalDate First = new(2020, 1, 1);

    private static readonly ImmutableArray<string> Terms = ["grain", "peace", "rare"];

    private static readonly Gen<DocumentQuery> Question = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[-40, 1_100], Gen.Int[0, 400], Gen.Int[0, 3], Gen.Bool, (term, source, first, length, limit, isDescending) => new DocumentQuery
    {
        Terms = [new SubjectTerm(Terms[term])],
        Sources = source == 3 ? [] : [.. Enumerable.Range(0, source + 1).Select(Source)],
        Published = length == 400 ? null : new DateInterval(First.PlusDays(first), First.PlusDays(first + length)),
        Limit = limit switch { 0 => 3, 1 => 100, _ => null },
        Order = isDescending ? DocumentOrder.LatestFirst : DocumentOrder.Published,
    });

    [Fact]
    public async Task They_are_the_same_whatever_was_asked_before()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        Document[] documents = [.. Enumerable.Range(0, Many).Select(i => DocumentOf(i, i % 366)), .. Enumerable.Range(Many, 200).Select(i => DocumentOf(i, 366 + (i % 730)))];
        await archive.Archive.AddAsync([.. documents.Select(static document => new Entry(document.Id, Instant.FromUtc(2023, 5, 1, 0, 0)) { Document = new AnnotatedDocument(document) })]);
        await Question.SampleAsync(
            async query =>
            {
                var expected = documents.Where(document => IsAsked(document, query)).Select(static document => document.Version).ToList();
                var found = (await archive.FindAsync(query)).ToList();

                Assert.Equal(Math.Min(expected.Count, query.Limit ?? int.MaxValue), found.Count);
                Assert.Superset(found.Select(static row => row.Version).ToHashSet(), expected.ToHashSet());
                var days = found.ConvertAll(static row => row.Published!.Date!.Value);
                Assert.Equal(query.Order == DocumentOrder.LatestFirst ? days.OrderDescending() : days.Order(), days);
                if (query.Limit is not null && found.Count > 0)
                {
                    // The first of all, not any.
                    var all = expected.Select(version => documents.First(document => document.Version == version).Published!.Date!.Value).ToList();
                    Assert.Equal((query.Order == DocumentOrder.LatestFirst ? all.OrderDescending() : all.Order()).Take(found.Count), days);
                }
            },
            iter: 200,
            threads: 1);
    }

    private static string Source(int number) => string.Create(CultureInfo.InvariantCulture, $"Source {number}");

    /// <summary>One in eight names the second term, one in ninety the third.</summary>
    private static Document DocumentOf(int number, int day) => TemporaryArchive.Document(
        string.Create(CultureInfo.InvariantCulture, $"Number {number} on grain{(number % 8 == 0 ? " and peace" : "")}{(number % 90 == 0 ? ", a rare thing" : "")}."),
        string.Create(CultureInfo.InvariantCulture, $"https://example.org/{number}"),
        Source(number % 20 == 0 ? 0 : number % 3 == 0 ? 1 : 2),
        NodaTime.Text.LocalDatePattern.Iso.Format(First.PlusDays(day)));

    private static bool IsAsked(Document document, DocumentQuery query) =>
        document.Text.Contains(query.Terms[0].Words, StringComparison.Ordinal)
        && (query.Sources.IsDefaultOrEmpty || query.Sources.Contains(document.Source!.Name))
        && query.Published?.Contains(document.Published!.Date!.Value) is not false;
}

using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Comparing;

namespace Lacuna.Findings.Tests.Comparing;

public sealed class GoldenCaseTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Cases.Path("comparing")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task AComparisonShowsWhatTheCaseExpects(string name)
    {
        var folder = Cases.Path(Path.Combine("comparing", name));
        var expected = ComparingCase.Read(folder);
        var comparison = await Desk.CompareFolder(folder);

        foreach (var point in expected.Points)
        {
            Assert.True(comparison.Points.Any(found => IsAsExpected(found, point)), $"{point}\nis not among\n{Told(comparison)}");
        }

        Assert.Equal(expected.Notes.Order(), comparison.Notes.Select(note => note.Code).Order());
        if (expected.Contact is { } contact)
        {
            Assert.Equal(contact.AskedInA, SideThatAsked(comparison.ContactInA));
            Assert.Equal(contact.AskedInB, SideThatAsked(comparison.ContactInB));
            Assert.Equal(contact.AskedInA != contact.AskedInB, comparison.ContactDifferences.Any(difference => difference.Kind == DifferenceKind.WhoAsked));
        }

        if (expected.Record is { } record)
        {
            Assert.Equal(record, new ComparingCase.RecordCase(comparison.Record!.Documents, comparison.Record.Days, comparison.Record.Left));
        }

        if (expected.Absent is { } absent)
        {
            var first = comparison.AbsentFromBoth[0];
            Assert.Equal((absent.First, absent.Documents, absent.Days), (first.Subject, first.Documents, first.Days));
            Assert.Equal(first.Documents, first.Elsewhere.Length);
            Assert.DoesNotContain(comparison.AbsentFromBoth, absence => absent.Never.Contains(absence.Subject));
        }
    }

    [Fact]
    public void TheCultureOfTheHostChangesNothing() => EveryCulture.Check(() =>
    {
        var comparison = Desk.CompareFolder(Cases.Path("comparing/numbers-and-dates")).GetAwaiter().GetResult();
        Assert.Equal(2, comparison.Points.Count(point => point.Kind == PointKind.Differs));
    });

    private static bool IsAsExpected(ComparisonPoint found, ComparingCase.PointCase expected) =>
        found.Kind == expected.Kind
        && Has(found.InA, expected.A)
        && Has(found.InB, expected.B)
        && (expected.Differences is null || expected.Differences.Order().SequenceEqual(found.Differences.Select(difference => difference.Kind).Order()));

    private static bool Has(ImmutableArray<Evidence> words, string? expected) =>
        expected is null ? words.IsEmpty : words.Any(evidence => evidence.Exact.Contains(expected, StringComparison.Ordinal));

    private static string? SideThatAsked(Core.Reading.Contact? contact) => contact?.Initiator is { } who ? who.State ?? who.Id : null;

    private static string Told(Comparison comparison) => string.Join('\n', comparison.Points.Select(point =>
        $"{point.Kind} {point.Similarity:0.00} A: {string.Join(" | ", point.InA.Select(words => words.Exact))} B: {string.Join(" | ", point.InB.Select(words => words.Exact))}"
        + $" ({string.Join(", ", point.Differences.Select(difference => $"{difference.Kind} {difference.InA}/{difference.InB}"))})"));
}

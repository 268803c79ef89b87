using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Findings.Comparing;
using NodaTime;

namespace Lacuna.Findings.Tests.Comparing.Absences;

public sealed class AbsencePropertyTests
{
    private static readonly LocalDate Day = new(2023, 8, 15);

    [Fact]
    public void CopiesOfADocumentCountOnce()
    {
        var record = Record();
        var copies = record.Select((document, i) => document with { Id = $"copy {i}", Published = On(Day.PlusDays(i % 3)) });

        var once = Compare(record);
        var twice = Compare([.. record, .. copies]);

        Assert.Equal(once.AbsentFromBoth.Select(Told), twice.AbsentFromBoth.Select(Told));
        Assert.Equal(once.Record!.Documents, twice.Record!.Documents);
        Assert.Equal(once.Record.Left + record.Count, twice.Record.Left);
    }

    [Fact]
    public void ACopyOfAnAccountIsNoRecord()
    {
        var comparison = Compare([.. Record(), A() with { Id = "reprint" }]);

        Assert.Equal(Record().Count, comparison.Record!.Documents);
    }

    [Fact]
    public void WhatStandsOutsideTheWindowIsLeftOut()
    {
        var comparison = Compare([.. Record().Select(document => document with { Published = On(Day.PlusDays(4)) })]);

        Assert.Empty(comparison.AbsentFromBoth);
        Assert.Equal(new RecordAround(new DateInterval(Day.PlusDays(-3), Day.PlusDays(3)), 0, 0, Record().Count), comparison.Record);
        Assert.Contains(comparison.Notes, note => note.Code == "compare.record-thin");
    }

    [Fact]
    public void UndatedDocumentsAreLeftOut() =>
        Assert.Equal(0, Compare([.. Record().Select(document => document with { Published = null })]).Record!.Documents);

    [Fact]
    public void WithoutARecordNoAbsenceIsClaimed()
    {
        var comparison = Desk.Compare(A(), B());

        Assert.Null(comparison.Record);
        Assert.Empty(comparison.AbsentFromBoth);
    }

    [Fact]
    public void EveryAbsenceStandsWhereItSaysAndInNeitherAccount()
    {
        var comparison = Compare(Record());

        Assert.NotEmpty(comparison.AbsentFromBoth);
        Assert.All(comparison.AbsentFromBoth, absence =>
        {
            Assert.Equal(absence.Documents, absence.Elsewhere.Length);
            Assert.All(absence.Terms, term => Assert.DoesNotContain(term, A().Text + B().Text, StringComparison.OrdinalIgnoreCase));
            Assert.All(absence.Elsewhere, place => Assert.Contains(absence.Terms, term => term.Equals(place.Exact, StringComparison.OrdinalIgnoreCase)));
        });
    }

    private static Comparison Compare(List<Document> record) => Desk.Compare(A(), B(), record);

    private static string Told(Absence absence) => $"{absence.Subject} {absence.Kind} {absence.Documents} {absence.Days} {absence.Salience:0.000}";

    private static Document A() =>
        Text("a", "state:KEN", Day, "The President of Kenya spoke by telephone with the President of Egypt. They discussed trade between Kenya and Egypt.");

    private static Document B() =>
        Text("b", "state:EGY", Day, "The President of Egypt called the President of Kenya. They discussed trade between Egypt and Kenya.");

    private static List<Document> Record() =>
    [
        Text("1", null, Day.PlusDays(-2), "Swarms of locusts crossed into Kenya near Mandera. The locusts ate the maize."),
        Text("2", null, Day.PlusDays(-1), "Egypt has offered aircraft against the locusts. Mandera waits for them."),
        Text("3", "state:KEN", Day, "The ministry asked Egypt for aircraft to spray the locusts at Mandera."),
        Text("4", "state:EGY", Day.PlusDays(1), "Cairo could send two aircraft to Kenya to fight the locusts."),
        Text("5", null, Day.PlusDays(2), "Kenya lost its maize to the locusts, said farmers in Mandera."),
    ];

    private static Document Text(string id, string? side, LocalDate day, string text) =>
        new() { Id = id, Text = text, Source = new Source("Source " + id, side), Published = On(day) };

    private static PublicationTime On(LocalDate day) => new(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), day.AtMidnight());
}

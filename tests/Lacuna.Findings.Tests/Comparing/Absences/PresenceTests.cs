using Lacuna.Core.Documents;
using Lacuna.Findings.Comparing;
using NodaTime;

namespace Lacuna.Findings.Tests.Comparing.Absences;

/// <summary>What an account mentions in any form is not absent from it.</summary>
public sealed class PresenceTests
{
    private static readonly LocalDate Day = new(2022, 4, 4);

    [Theory]
    [InlineData("They spoke of the Turkish drones.", "Turkey")]
    [InlineData("They spoke of Brussels' and the EU's plans.", "European Union")]
    [InlineData("They spoke of Guterres.", "António Guterres")]
    [InlineData("They spoke of the mariupol garrison.", "Mariupol")]
    [InlineData("They spoke of Russia's aggression.", "war")]
    [InlineData("They spoke of cyber attacks.", "ransomware")]
    public void AnotherFormOfTheNameOrTopicIsEnough(string account, string subject)
    {
        var without = Subjects("They spoke of the harvest.");
        var with = Subjects(account);

        Assert.Contains(subject, without);
        Assert.DoesNotContain(subject, with);
    }

    [Theory]
    [InlineData("They spoke of Iraq.", "Mariupol")]
    [InlineData("They spoke of a marina.", "Mariupol")]
    public void ALookalikeIsNot(string account, string subject) => Assert.Contains(subject, Subjects(account));

    [Fact]
    public void PublishersMonthsAndParticipantsAreNeverAbsent()
    {
        var subjects = Subjects("They spoke of the harvest.");

        Assert.All((string[])["Daily Courier", "April", "Monday", "China", "Ukraine", "President", "Twitter"], name => Assert.DoesNotContain(name, subjects));
    }

    private static List<string> Subjects(string words)
    {
        var a = Text("a", "Source A", "state:CHN", 0, "Chinese Foreign Minister Wang Yi spoke by telephone with Ukrainian Foreign Minister Dmytro Kuleba. " + words);
        var b = Text("b", "Source B", "state:UKR", 0, "Dmytro Kuleba spoke with Wang Yi. They will stay in touch.");
        return [.. Desk.Compare(a, b, Record()).AbsentFromBoth.Select(absence => absence.Subject)];
    }

    private static List<Document> Record() =>
    [
        .. Enumerable.Range(0, 6).Select(i => Text($"{i}", "Daily Courier", null, (i % 3) - 1, $"Day {i} of the war in Ukraine, wrote the Daily Courier on Monday, {i} April. Number {i}: " + (i % 2 == 0
            ? "The war spares nobody in Mariupol. Turkey and the European Union want António Guterres to go there. They warned of ransomware."
            : "Guterres, the EU and Turkish diplomats spoke on Twitter of Mariupol. The war must end, said the President. He spoke of ransomware from China."))),
    ];

    private static Document Text(string id, string source, string? side, int day, string text) => new()
    {
        Id = id,
        Text = text,
        Source = new Source(source, side),
        Published = new PublicationTime("", Day.PlusDays(day).AtMidnight()),
    };
}

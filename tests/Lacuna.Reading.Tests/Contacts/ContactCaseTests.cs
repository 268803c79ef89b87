using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reading.Tests.Contacts;

/// <summary>
/// Documents read by the whole line: folders of <c>tests/cases/contacts</c> with <c>document.txt</c> (fields, a blank line, the
/// text, headline first) and <c>expected.txt</c>, one contact or agenda item a line.
/// </summary>
public sealed class ContactCaseTests
{
    public static TheoryData<string> Names => [.. Directory.GetDirectories(Cases.Path("contacts")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Contacts_and_agenda_are_as_expected(string name)
    {
        var folder = Path.Combine(Cases.Path("contacts"), name);
        var read = ReadingLine.CreateDefault().Read(Load(Path.Combine(folder, "document.txt")));

        Assert.Equal(
            File.ReadAllText(Path.Combine(folder, "expected.txt")).ReplaceLineEndings("\n").Trim(),
            string.Join('\n', [.. read.Contacts.Select(Line), .. read.Agenda.Select(Line)]));
    }

    private static string Line(Contact contact) =>
        $"{contact.Kind}: {string.Join(" + ", contact.Participants.Select(actor => actor.Name))}"
        + (contact.On is { } days ? $"; on {Days(days)}" : "")
        + (contact.Ordinal is { } ordinal ? string.Create(CultureInfo.InvariantCulture, $"; ordinal {ordinal}") : "")
        + (contact.Initiator is { } asker ? $"; asked {asker.Name}" : "")
        + (contact.IsSubject ? "; subject" : "")
        + (contact.IsPlanned ? "; planned" : "")
        + (contact.HasDateConflict ? "; dates conflict" : "");

    private static string Line(AgendaItem item) =>
        $"{item.Kind}: {string.Join(" + ", item.Actors.Select(actor => actor.Name))}" + (item.Due is { } due ? $"; due {Days(due)}" : "");

    private static string Days(DateInterval days) =>
        days.Length == 1 ? LocalDatePattern.Iso.Format(days.Start) : $"{LocalDatePattern.Iso.Format(days.Start)}..{LocalDatePattern.Iso.Format(days.End)}";

    private static Document Load(string path)
    {
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n\n", 2);
        var fields = parts[0].Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var text = parts[1].TrimEnd();
        return new Document
        {
            Id = path,
            Text = text,
            Headline = new TextSpan(0, text.IndexOf('\n', StringComparison.Ordinal)),
            Source = fields.TryGetValue("Speaks for", out var side) ? new Source(side, side) : new Source("A newspaper"),
            Published = new PublicationTime(fields["Published"], LocalDatePattern.Iso.Parse(fields["Published"]).Value.AtMidnight()),
        };
    }
}

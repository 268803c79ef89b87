using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Wordings;

namespace Lacuna.Reporting.Contacts;

/// <summary>Puts the contacts of a pile into words: those with both sides' readouts, those for which a side published nothing, those of which that cannot be told.</summary>
public static class ContactsReport
{
    /// <summary>The report on <paramref name="contacts"/>.</summary>
    /// <param name="contacts">The contacts that were asked for.</param>
    /// <param name="pile">All documents they were looked for in.</param>
    /// <param name="limits">What the caller left out, in sentences.</param>
    public static Report Of(IReadOnlyCollection<ContactRecord> contacts, IReadOnlyCollection<AnnotatedDocument> pile, IEnumerable<string> limits)
    {
        var words = new ActorWords(pile);
        var groups = contacts.ToLookup(GroupOf);
        var sections = new List<Section?>
        {
            Section("both", "Both sides published", groups[Group.Paired], words),
            Section("nothing", "One side published nothing", groups[Group.PublishedNothing], words),
            Section("not-established", "One readout, and the other side's not established", groups[Group.NotEstablished], words),
            Section("passing", "Told of in passing only", groups[Group.PassingOnly], words),
            Limits(limits),
            Method(pile),
        };
        return new Report($"Contacts in {Counted.Of(pile.Count, "document")}")
        {
            Answer = Answer(contacts, groups, pile),
            Sections = [.. sections.OfType<Section>()],
        };
    }

    private static Group GroupOf(ContactRecord contact) => contact switch
    {
        { IsPaired: true } => Group.Paired,
        { Readouts.IsEmpty: true } => Group.PassingOnly,
        _ when contact.MissingSides.Any(side => side.Verdict == MissingSideVerdict.PublishedNothing) => Group.PublishedNothing,
        _ => Group.NotEstablished,
    };

    private static ImmutableArray<Phrase> Answer(IReadOnlyCollection<ContactRecord> contacts, ILookup<Group, ContactRecord> groups, IReadOnlyCollection<AnnotatedDocument> pile) =>
    [
        Phrase.Of($"{Counted.Of(contacts.Count, "contact"):b} in {Counted.Of(pile.Count, "document")}: {$"{Counted.Number(groups[Group.Paired].Count())} with readouts of both sides":b}, {$"{Counted.Number(groups[Group.PublishedNothing].Count())} of which one side published nothing":b}."),
        Phrase.Of($"For {Counted.Number(groups[Group.NotEstablished].Count())} more with one readout the pile does not tell whether the other side published; {Counted.Number(groups[Group.PassingOnly].Count())} are told of in passing only."),
    ];

    private static Section? Section(string id, string heading, IEnumerable<ContactRecord> contacts, ActorWords words)
    {
        var points = contacts.Select(contact => (Block)ContactPoint.Of(contact, words)).ToImmutableArray();
        return points.IsEmpty ? null : new Section(id, $"{heading} ({Counted.Number(points.Length)})", points);
    }

    private static Section? Limits(IEnumerable<string> limits)
    {
        var lines = limits.Select(line => (Block)new Paragraph(Phrase.Plain(line))).ToImmutableArray();
        return lines.IsEmpty ? null : new Section("limits", "Notes and limits", lines) { Kind = SectionKind.Limits };
    }

    private static Section Method(IReadOnlyCollection<AnnotatedDocument> pile) => new("method", "How this was found",
    [
        new FactList(
        [
            new Fact("Pile", Phrase.Plain(Pile(pile))),
            new Fact("Readouts", Phrase.Plain(
                "A readout is a document of which the contact is the subject; its side is the actor that its source speaks for. Readouts of one contact are put together by participants, kind and date; copies are counted once.")),
            new Fact("Published nothing", Phrase.Plain(
                "Said only where the pile holds documents of that side's own channel from before and after the contact, and none of them is about it. Otherwise it is not established.")),
        ]),
    ]) { Kind = SectionKind.Method };

    private static string Pile(IReadOnlyCollection<AnnotatedDocument> pile)
    {
        var dates = pile.Select(document => document.Document.Published?.Date).OfType<NodaTime.LocalDate>().ToList();
        var sources = pile.Select(document => document.Document.Source?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var undated = pile.Count - dates.Count;
        return Counted.Of(pile.Count, "document")
            + (dates.Count > 0 ? $" of {DayWords.Of(new NodaTime.DateInterval(dates.Min(), dates.Max()))}" : "")
            + $" from {Counted.Of(sources, "known source")}"
            + (undated > 0 ? $"; {Counted.Number(undated)} of them undated" : "");
    }

    private enum Group
    {
        Paired,
        PublishedNothing,
        NotEstablished,
        PassingOnly,
    }
}

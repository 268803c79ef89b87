using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Contacts;

/// <summary>Puts the contacts of a pile into words: those with both sides' readouts, those for which a side published nothing, those of which that cannot be told.</summary>
public static class ContactsReport
{
    /// <summary>The report on <paramref name="contacts"/>.</summary>
    /// <param name="contacts">The contacts that were asked for.</param>
    /// <param name="pile">All documents they were looked for in.</param>
    /// <param name="limits">What the caller left out, in sentences.</param>
    public static Report Of(IReadOnlyCollection<ContactRecord> contacts, IReadOnlyCollection<AnnotatedDocument> pile, IEnumerable<string> limits) =>
        Of(contacts, null, new ActorWords(pile), PileWords.Of(pile), limits);

    /// <summary>The report on contacts of an archive, with their series.</summary>
    /// <param name="held">The contacts that were asked for.</param>
    /// <param name="limits">What the caller left out, in sentences.</param>
    public static Report Of(HeldContacts held, IEnumerable<string> limits)
    {
        ArgumentNullException.ThrowIfNull(held);
        var words = new ActorWords(held.Documents);
        var series = SeriesSection.Of(held.Series, held.Contacts.Select(contact => contact.Id).ToHashSet(StringComparer.Ordinal), words);
        return Of(held.Contacts, series, words, PileWords.Of(held), [.. limits, .. HeldLimits(held, series is not null)]);
    }

    private static Report Of(IReadOnlyCollection<ContactRecord> contacts, Section? series, ActorWords words, PileWords pile, IEnumerable<string> limits)
    {
        var groups = contacts.ToLookup(GroupOf);
        var sections = new List<Section?>
        {
            series,
            Section("both", "Both sides published", groups[Group.Paired], words),
            Section("nothing", "One side published nothing", groups[Group.PublishedNothing], words),
            Section("not-established", "One readout, and the other side's not established", groups[Group.NotEstablished], words),
            Section("passing", "Told of in passing only", groups[Group.PassingOnly], words),
            Limits(limits),
            Method(pile),
        };
        return new Report($"Contacts in {pile.Counted}")
        {
            Answer = Answer(contacts, groups, pile),
            Sections = [.. sections.OfType<Section>()],
        };
    }

    private static IEnumerable<string> HeldLimits(HeldContacts held, bool hasSeries)
    {
        if (hasSeries)
        {
            yield return "Places in a series count the contacts that the documents held tell of; earlier ones, and those that nobody published, are not counted. Texts count from where they like.";
        }

        if (held.NotRead > 0)
        {
            yield return $"{Counted.Of(held.NotRead, "document")} were not read into contacts: reading is English.";
        }
    }

    private static Group GroupOf(ContactRecord contact) => contact switch
    {
        { IsPaired: true } => Group.Paired,
        { Readouts.IsEmpty: true } => Group.PassingOnly,
        _ when contact.MissingSides.Any(side => side.Verdict == MissingSideVerdict.PublishedNothing) => Group.PublishedNothing,
        _ => Group.NotEstablished,
    };

    private static ImmutableArray<Phrase> Answer(IReadOnlyCollection<ContactRecord> contacts, ILookup<Group, ContactRecord> groups, PileWords pile) =>
    [
        Phrase.Of($"{Counted.Of(contacts.Count, "contact"):b} in {pile.Counted}: {$"{Counted.Number(groups[Group.Paired].Count())} with readouts of both sides":b}, {$"{Counted.Number(groups[Group.PublishedNothing].Count())} of which one side published nothing":b}."),
        Phrase.Of($"For {Counted.Number(groups[Group.NotEstablished].Count())} more with one readout the {pile.Word} does not tell whether the other side published; {Counted.Number(groups[Group.PassingOnly].Count())} are told of in passing only."),
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

    private static Section Method(PileWords pile) => new("method", "How this was found",
    [
        new FactList(
        [
            new Fact(pile.Name, Phrase.Plain(pile.Whole)),
            new Fact("Readouts", Phrase.Plain(
                "A readout is a document of which the contact is the subject; its side is the actor that its source speaks for. Readouts of one contact are put together by participants, kind and date; copies are counted once.")),
            new Fact("Published nothing", Phrase.Plain(pile.PublishedNothing)),
        ]),
    ]) { Kind = SectionKind.Method };

    private enum Group
    {
        Paired,
        PublishedNothing,
        NotEstablished,
        PassingOnly,
    }
}

using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Series;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Contacts;

/// <summary>Puts one contact into words: two of its accounts side by side where there are two, who published and who did not, its series.</summary>
public static class ContactReport
{
    /// <summary>The report on <paramref name="contact"/>.</summary>
    /// <param name="contact">The contact; its readouts with their texts.</param>
    /// <param name="series">The series that it belongs to; null for none.</param>
    /// <param name="comparison">Two of its readouts side by side; null where there is one at most.</param>
    /// <param name="around">The documents around the contact that the comparison was measured against.</param>
    /// <param name="versions">For readouts that were changed after publication, the number of versions held, by the document's id.</param>
    public static Report Of(
        ContactRecord contact, ContactSeries? series, Comparison? comparison, IReadOnlyCollection<AnnotatedDocument> around, IReadOnlyDictionary<string, int> versions)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var words = new ActorWords([.. contact.Readouts.Select(readout => readout.Document), .. contact.Mentions.Select(mention => mention.Document), .. around]);
        var kept = series is null ? null : SeriesSection.Of([series], series.Places.Select(place => place.Contact.Id).ToHashSet(StringComparer.Ordinal), words);
        var published = new Section("published", "Who published", [.. Published(contact, words, versions)]);
        return comparison is null ? Alone(contact, words, published, kept) : Compared(ComparisonReport.Of(comparison, around), contact, words, published, kept);
    }

    /// <summary>"Call of Wang Yi (China) and Dmytro Kuleba (Ukraine), 4 April 2022".</summary>
    private static string Title(ContactRecord contact, ActorWords words)
    {
        var kind = KindWords.Of(contact.Kind);
        var of = contact.Participants.IsEmpty ? "" : $" of {words.Of(contact.Participants)}";
        return $"{char.ToUpperInvariant(kind[0])}{kind[1..]}{of}, {(contact.Date is { } days ? DayWords.Of(days) : "day not told")}";
    }

    private static Report Compared(Report report, ContactRecord contact, ActorWords words, Section published, Section? series)
    {
        var sections = report.Sections.ToList();
        sections.Insert(sections.FindIndex(section => section.Id == "contact") + 1, published);
        if (series is not null)
        {
            sections.Insert(sections.FindIndex(section => section.Kind != SectionKind.Findings), series);
        }

        return report with { Title = Title(contact, words), Sections = [.. sections] };
    }

    private static Report Alone(ContactRecord contact, ActorWords words, Section published, Section? series)
    {
        var letters = contact.Readouts.Length == 1 ? "A" : null;
        var sections = new List<Section?>
        {
            contact.Readouts.Length == 1 ? new Section("contact", "The contact", [new FactList([.. Facts(contact.Readouts[0], words)])])
                : new Section("contact", "The contact", [ContactPoint.Of(contact, words)]),
            published,
            series,
            new Section("method", "How this was found",
            [
                new FactList(
                [
                    new Fact("Readouts", Phrase.Plain("A readout is a document of which the contact is the subject; its side is the actor that its source speaks for. Readouts of one contact are put together by participants, kind and date; copies are counted once.")),
                    new Fact("What both leave out", Phrase.Plain("is not told: it takes the accounts of two sides.")),
                ]),
            ]) { Kind = SectionKind.Method },
        };
        var report = new Report(Title(contact, words))
        {
            Answer = [Answer(contact)],
            Sections = [.. sections.OfType<Section>()],
        };
        return letters is null ? report : report with
        {
            Accounts = [new Account(letters, words.AccountOf(contact.Readouts[0].Document.Document), contact.Readouts[0].Document.Document) { Highlights = Highlight.AllOf(report, letters) }],
        };
    }

    private static Phrase Answer(ContactRecord contact) => contact.Readouts.Length switch
    {
        0 => Phrase.Of($"{"No account":b} of this contact is held; it is told of in passing in {Counted.Of(contact.Mentions.Length, "document")}."),
        1 => Phrase.Of($"{"One account":b} of this contact is held, so that nothing can be laid beside it."),
        _ => Phrase.Of($"{Counted.Of(contact.Readouts.Length, "account"):b} of this contact are held."),
    };

    private static IEnumerable<Fact> Facts(Readout readout, ActorWords words)
    {
        var told = readout.Contact;
        return new Fact[]
        {
            new("What", Phrase.Plain(KindWords.Of(told.Kind))) { Quotes = Quotes(readout, told.Evidence.Take(1)) },
            new("Who", Phrase.Plain(words.Of(told.Participants))),
            new("When", Phrase.Plain(told.On is { } days ? DayWords.Of(days) : "not told")) { Quotes = Quotes(readout, told.Dates.Select(date => date.At).OfType<TextSpan>()), Mark = told.HasDateConflict ? Mark.Differs : Mark.None },
            new("Asked for by", Phrase.Plain(told.Initiator is { } who ? words.Of(who) : "the account does not say")) { Quotes = Quotes(readout, new[] { told.InitiatorSpan }.OfType<TextSpan>()) },
            new("In a series", Phrase.Plain(told.Ordinal is { } place ? $"the {Counted.Ordinal(place)}, says the account" : "the account does not say")) { Quotes = Quotes(readout, new[] { told.OrdinalSpan }.OfType<TextSpan>()) },
        }.Select((fact, i) => fact with { Id = "fact-" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) });
    }

    private static ImmutableArray<Quote> Quotes(Readout readout, IEnumerable<TextSpan> spans)
    {
        var document = readout.Document.Document;
        return [.. spans.Where(span => !span.IsEmpty).Distinct().Select(span => new Quote("", Evidence.From(document, span)) { Account = "A", Language = document.Language })];
    }

    private static IEnumerable<Block> Published(ContactRecord contact, ActorWords words, IReadOnlyDictionary<string, int> versions)
    {
        var facts = contact.Readouts.Select(readout => new Fact(words.AccountOf(readout.Document.Document), Readout(readout, contact, versions))).ToList();
        if (facts.Count > 0)
        {
            yield return new FactList([.. facts]);
        }

        foreach (var line in ContactPoint.Details(contact, words))
        {
            yield return new Paragraph(line);
        }
    }

    private static Phrase Readout(Readout readout, ContactRecord contact, IReadOnlyDictionary<string, int> versions)
    {
        Document document = readout.Document.Document;
        var side = readout.Side is null ? "; its source speaks for no side" : "";
        var changed = versions.TryGetValue(document.Id, out var count) && count > 1 ? Phrase.Of($"; {"changed after publication":b}, {Counted.Of(count, "version")} held") : Phrase.Empty;
        var first = contact.PublishedFirst == readout ? Phrase.Of($"; {"published first":b}") : Phrase.Empty;
        return Phrase.Plain($"{DocumentWords.DateAndTitle(document)}{side}") + first + changed;
    }
}

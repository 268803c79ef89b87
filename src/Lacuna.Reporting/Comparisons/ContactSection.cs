using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Comparisons;

/// <summary>The contact: what, who, when, who asked for it, its place in a series, how long; each by whose words.</summary>
internal static class ContactSection
{
    public static Section? Of(Comparison comparison, ComparisonWords words)
    {
        if (comparison.Contact is not { } contact)
        {
            return null;
        }

        var facts = new List<Fact>
        {
            new("What", Phrase.Plain(contact.IsPlanned ? $"{KindWords.Of(contact.Kind)}, still to come" : KindWords.Of(contact.Kind)))
            {
                Quotes = Both(comparison, words, told => told.Evidence.Take(1).Cast<TextSpan?>()),
            },
            new("Who", contact.Participants.IsEmpty ? Phrase.Plain("not told") : Phrase.Plain(words.Actors.Of(contact.Participants))),
            new("When", When(contact))
            {
                Mark = contact.HasDateConflict ? Mark.Differs : Mark.None,
                Quotes = Both(comparison, words, told => told.Dates.Select(date => date.At)),
            },
            new("Asked for by", contact.Initiator is { } who ? Phrase.Plain(words.Actors.Of(who)) : Phrase.Plain("neither account says"))
            {
                Quotes = Both(comparison, words, told => [told.InitiatorSpan]),
            },
        };
        if (contact.Ordinal is { } place)
        {
            facts.Add(new Fact("In a series", Phrase.Plain($"the {Counted.Ordinal(place)}"))
            {
                Quotes = Both(comparison, words, told => [told.OrdinalSpan]),
            });
        }

        if (!comparison.EarlierContacts.IsEmpty)
        {
            facts.Add(new Fact("Earlier", Earlier(comparison.EarlierContacts))
            {
                Quotes = [.. comparison.EarlierContacts.SelectMany(earlier => earlier.Evidence).Select(words.InRecord)],
            });
        }

        if (Both(comparison, words, told => [told.DurationSpan]) is { IsEmpty: false } durations)
        {
            facts.Add(new Fact("Lasted", Phrase.Join("; ", durations.Select(quote => Phrase.Of($"{quote.Label}: {quote.Evidence.Exact:q}")))));
        }

        foreach (var difference in comparison.ContactDifferences)
        {
            facts.Add(new Fact("Differs", DifferencePhrase.Of(difference))
            {
                Mark = Mark.Differs,
                Quotes = DifferencePhrase.Quotes(difference, words),
            });
        }

        return new Section("contact", "The contact",
        [
            new FactList([.. facts.Select((fact, i) => fact with { Id = "fact-" + (i + 1).ToString(CultureInfo.InvariantCulture) })]),
        ]);
    }

    /// <summary>Earlier contacts by the record; the place in the series only where each of them has a day of its own.</summary>
    private static Phrase Earlier(ImmutableArray<EarlierContact> earlier)
    {
        var days = Counted.List([.. earlier.Select(contact => DayWords.Of(contact.On))]);
        var told = $"the record tells of {Counted.Of(earlier.Length, "earlier contact")} of the same participants: {days}";
        return earlier.All(contact => contact.On.Length == 1)
            ? Phrase.Plain($"{told}; so this is the {Counted.Ordinal(earlier.Length + 1)} that these documents know of")
            : Phrase.Plain(told);
    }

    private static Phrase When(Contact contact)
    {
        if (!contact.HasDateConflict)
        {
            return Phrase.Plain(contact.On is { } days ? DayWords.Of(days) : "not told");
        }

        var all = contact.Dates.Select(date => DayWords.Of(date.Days)).Distinct(StringComparer.Ordinal);
        return Phrase.Plain($"dates that exclude each other are given: {string.Join("; ", all)}");
    }

    /// <summary>The places that <paramref name="find"/> names in each account's own telling of the contact.</summary>
    private static ImmutableArray<Quote> Both(Comparison comparison, ComparisonWords words, Func<Contact, IEnumerable<TextSpan?>> find) =>
    [
        .. Places(comparison.ContactInA, find).Select(words.InA),
        .. Places(comparison.ContactInB, find).Select(words.InB),
    ];

    private static IEnumerable<TextSpan> Places(Contact? told, Func<Contact, IEnumerable<TextSpan?>> find) =>
        told is null ? [] : find(told).OfType<TextSpan>().Where(place => !place.IsEmpty).Distinct();
}

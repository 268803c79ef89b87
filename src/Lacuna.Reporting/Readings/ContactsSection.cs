using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Readings;

/// <summary>The contacts that a document tells of, each with the words it rests on and any conflict of dates.</summary>
internal static class ContactsSection
{
    public static Section? Of(AnnotatedDocument read, ReadingWords words) => read.Contacts.IsEmpty
        ? null
        : new Section("contacts", "Contacts", [.. read.Contacts.Select(contact => Of(contact, words))]);

    private static Point Of(Contact contact, ReadingWords words)
    {
        var kind = contact.IsPlanned ? $"{KindWords.Of(contact.Kind)} to come" : KindWords.Of(contact.Kind);
        var of = contact.Participants.IsEmpty ? "" : $" of {words.Actors.Of(contact.Participants)}";
        var on = contact.On is { } days ? DayWords.Of(days) : "day not told";
        var subject = contact.IsSubject ? "; this document is its readout" : "";
        return new Point(contact.Id, contact.Id, contact.HasDateConflict ? Mark.Differs : Mark.None, Phrase.Of($"{kind:b}{of}, {on:b}{subject}"))
        {
            Quotes = [.. contact.Evidence.Select(span => words.Quote(span, withContext: true))],
            Details = [.. Details(contact, words)],
        };
    }

    private static IEnumerable<Phrase> Details(Contact contact, ReadingWords words)
    {
        if (contact.HasDateConflict)
        {
            var dates = contact.Dates.Select(date => Phrase.Of(
                $"{DayWords.Of(date.Days)}{(date.At is null ? Phrase.Plain(", by the time of publication") : In(date.At, words))}"));
            yield return Phrase.Of($"{"the dates given exclude each other":b}: {Phrase.Join("; ", dates)}");
        }

        if (contact.Initiator is { } who)
        {
            yield return Phrase.Of($"asked for by {words.Actors.Of(who)}{In(contact.InitiatorSpan, words)}");
        }

        if (contact.Ordinal is { } place)
        {
            yield return Phrase.Of($"the {Counted.Ordinal(place)} of its series{In(contact.OrdinalSpan, words)}");
        }

        if (contact.DurationSpan is { } lasted)
        {
            yield return Phrase.Of($"lasted {words.Cut(lasted):q}");
        }
    }

    private static Phrase In(TextSpan? span, ReadingWords words) => span is { } at ? Phrase.Of($", {words.Cut(at):q}") : Phrase.Empty;
}

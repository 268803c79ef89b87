using CsCheck;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Tests.Contacts;

/// <summary>Any soup of the words that the stages act on, in any order, is read without a fault.</summary>
public sealed class ContactPropertyTests
{
    private static readonly string[] Words =
    [
        "[Biden|biden]", "[Wang|wang]", "[the two leaders|biden,wang]", "[Kyiv|ukraine]", "[the council|council]", "{Monday|2022-04-04}", "{April 9|2022-04-09}",
        "{an hour|PT1H}", "spoke", "met", "visit", "visited", "called", "received", "call", "calls", "talks", "meeting", "letter", "sent", "held", "had", "took part in",
        "phone", "video", "virtual", "with", "between", "of", "to", "from", "by", "in", "on", "at", "for", "after", "during", "since", "regarding", "and", "or", "as well as",
        "who", "that", "the", "a", "his", "their", "'s", ",", ".", "—", "\"", "(", ")", "I", "it", "also", "last", "previous", "only", "second", "time", "first", "round",
        "request", "initiative", "initiated", "requested", "latter", "side", "lasted", "hour-long", "will", "would", "not", "no", "is", "was", "scheduled", "expected",
        "agreed", "opportunity", "have", "be", "take place", "upcoming", "Beijing", "Addis", "¶", "\ud800", "会谈",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Words.Length - 1].Array[0, 40].Select(picks => string.Join(' ', picks.Select(pick => Words[pick])));

    [Fact]
    public void No_order_of_words_breaks_the_reading_and_every_span_lies_in_the_text() =>
        Gen.Select(Soup, Gen.Bool, Gen.Bool).Sample((soup, isHeaded, isOwn) =>
        {
            var read = Marked.Read(isHeaded ? "# " + soup : soup, speaksFor: isOwn ? "state:USA" : null);

            Assert.All(read.Contacts, contact => Assert.True(contact.Participants.Length > 1));
            Assert.All(read.Contacts, contact => Assert.False(contact.IsSubject && contact.IsPlanned));
            Assert.All(read.Contacts.SelectMany(Spans).Concat(read.Agenda.Select(item => item.Span)), span => Assert.InRange(span.End, 1, read.Text.Length));
        }, iter: 20_000);

    private static IEnumerable<TextSpan> Spans(Contact contact) =>
        [.. contact.Evidence, .. contact.Dates.Select(claim => claim.At).Append(contact.InitiatorSpan).Append(contact.OrdinalSpan).Append(contact.DurationSpan).OfType<TextSpan>()];
}

using CsCheck;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using static Lacuna.Findings.Tests.Contacts.Pile;

namespace Lacuna.Findings.Tests.Contacts;

public sealed class ContactBookPropertyTests
{
    private static readonly Actor[][] Parties = [[Biden, Putin], [Biden, Zelensky], [Sullivan, Yermak], [Putin, Macron, Scholz], [Biden, Ukraine]];

    private static readonly Gen<AnnotatedDocument> Account = Gen.Select(
        Gen.Int[0, 3].Select(i => new[] { "USA", "RUS", "UKR", "press" }[i]),
        Gen.Int[10, 14],
        Gen.Int[0, 23],
        Gen.Enum<ContactKind>(),
        Gen.Int[0, Parties.Length - 1].Select(i => Parties[i]),
        Gen.Bool,
        (channel, day, hour, kind, parties, subject) => Readout(channel, $"2022-02-{day:00}T{hour:00}:00", kind, parties, isSubject: subject));

    [Fact]
    public void Every_readout_stands_in_exactly_one_contact_and_no_mention_in_two() =>
        Account.Array[0, 14].Sample(pile =>
        {
            var book = ContactBook.From(pile);
            var readouts = book.SelectMany(contact => contact.Readouts.Select(readout => readout.Document)).ToList();
            var mentions = book.SelectMany(contact => contact.Mentions.Select(mention => mention.Document)).ToList();

            Assert.Equal(pile.Count(IsReadout), readouts.Count);
            Assert.Equal(readouts.Count + mentions.Count, readouts.Concat(mentions).Distinct().Count());
            Assert.Equal(book.Length, book.Select(contact => contact.Id).Distinct().Count());
            Assert.Equal(book.Count(contact => contact.IsPaired), ContactBook.From(pile.Reverse()).Count(contact => contact.IsPaired));
        });

    private static bool IsReadout(AnnotatedDocument document) =>
        document.Contacts[0].IsSubject && document.Contacts[0].Participants.Any(actor => actor.State == document.Document.Source!.SpeaksFor);

    [Fact]
    public void No_contact_holds_readouts_more_than_a_day_apart_or_two_days_of_one_side() =>
        Account.Array[0, 14].Sample(pile =>
        {
            foreach (var contact in ContactBook.From(pile))
            {
                Assert.True(contact.Date!.Length <= 2);
                foreach (var side in contact.Readouts.Where(readout => readout.Side is not null).GroupBy(readout => readout.Side!.Id))
                {
                    Assert.Single(side.Select(readout => readout.Contact.On).Distinct());
                }
            }
        });
}

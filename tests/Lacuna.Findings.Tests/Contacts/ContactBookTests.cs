using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using NodaTime;
using static Lacuna.Findings.Tests.Contacts.Pile;

namespace Lacuna.Findings.Tests.Contacts;

public sealed class ContactBookTests
{
    [Fact]
    public void Both_sides_readouts_of_one_call_are_paired()
    {
        var book = ContactBook.From(
        [
            Readout("USA", "2021-12-07T15:40", ContactKind.Video, [Biden, Putin]),
            Readout("RUS", "2021-12-07T20:15", ContactKind.Meeting, [Putin, Biden]),
        ]);

        var contact = Assert.Single(book);
        Assert.True(contact.IsPaired);
        Assert.Equal(["state:RUS", "state:USA"], contact.Readouts.Select(readout => readout.Side!.Id));
        Assert.Equal(contact.Readouts[0], contact.PublishedFirst);
        Assert.Empty(contact.MissingSides);
    }

    [Fact]
    public void An_evening_call_is_paired_over_midnight()
    {
        var book = ContactBook.From(
        [
            Readout("USA", "2021-12-30T17:00", ContactKind.Call, [Biden, Putin]),
            Readout("RUS", "2021-12-31T02:20", ContactKind.Call, [Putin, Biden]),
        ]);

        Assert.True(Assert.Single(book).IsPaired);
        Assert.Equal(new DateInterval(new LocalDate(2021, 12, 30), new LocalDate(2021, 12, 31)), book[0].Date);
    }

    [Fact]
    public void Calls_on_days_in_a_row_are_paired_day_by_day()
    {
        var book = ContactBook.From(
        [
            Readout("USA", "2022-02-12T12:00", ContactKind.Call, [Biden, Zelensky]),
            Readout("UKR", "2022-02-12T23:00", ContactKind.Call, [Zelensky, Biden]),
            Readout("USA", "2022-02-13T12:00", ContactKind.Call, [Biden, Zelensky]),
            Readout("UKR", "2022-02-13T21:55", ContactKind.Call, [Zelensky, Biden]),
        ]);

        Assert.Equal(2, book.Length);
        Assert.All(book, contact => Assert.True(contact.IsPaired));
        Assert.All(book, contact => Assert.Equal(1, contact.Date!.Length));
    }

    [Fact]
    public void The_presidents_and_their_advisers_are_never_paired()
    {
        var book = ContactBook.From(
        [
            Readout("USA", "2022-02-12T12:00", ContactKind.Call, [Sullivan, Yermak]),
            Readout("UKR", "2022-02-12T23:00", ContactKind.Call, [Zelensky, Biden]),
        ]);

        Assert.Equal(2, book.Length);
    }

    [Fact]
    public void A_state_in_one_account_is_its_president_in_the_other()
    {
        var contact = Assert.Single(ContactBook.From(
        [
            Readout("USA", "2022-02-12T12:00", ContactKind.Call, [Biden, Ukraine]),
            Readout("UKR", "2022-02-12T23:00", ContactKind.Call, [Zelensky, America]),
        ]));

        Assert.Equal([Biden, Zelensky], contact.Participants);
    }

    [Theory]
    [InlineData(ContactKind.Call, ContactKind.Meeting)]
    [InlineData(ContactKind.Letter, ContactKind.Call)]
    [InlineData(ContactKind.Letter, ContactKind.Video)]
    public void Kinds_that_exclude_each_other_are_two_contacts(ContactKind one, ContactKind other) =>
        Assert.Equal(2, ContactBook.From([Readout("USA", "2022-02-12T12:00", one, [Biden, Putin]), Readout("RUS", "2022-02-12T12:00", other, [Putin, Biden])]).Length);

    [Fact]
    public void A_call_of_two_is_not_the_call_of_three()
    {
        var book = ContactBook.From(
        [
            Readout("RUS", "2022-03-12T16:00", ContactKind.Call, [Putin, Macron, Scholz]),
            Readout("FRA", "2022-03-12T12:00", ContactKind.Call, [Macron, Putin]),
        ]);

        Assert.Equal(2, book.Length);
    }

    [Fact]
    public void A_copy_counts_once_and_is_kept_with_its_original()
    {
        var original = Readout("RUS", "2022-03-12T16:00", ContactKind.Call, [Putin, Macron]);
        var copy = original with { Document = original.Document with { Url = "https://mirror.example/a" } };

        var contact = Assert.Single(ContactBook.From([original, copy]));

        Assert.Single(Assert.Single(contact.Readouts).Copies);
        Assert.False(contact.IsPaired);
    }

    [Fact]
    public void Several_readouts_of_one_side_on_one_day_stand_together_unless_it_numbers_them()
    {
        Assert.Equal(2, Assert.Single(ContactBook.From(
        [
            Readout("USA", "2022-02-12T12:00", ContactKind.Call, [Biden, Putin]),
            Readout("USA", "2022-02-12T15:00", ContactKind.Call, [Biden, Putin]),
        ])).Readouts.Length);
        Assert.Equal(2, ContactBook.From(
        [
            Readout("USA", "2022-02-12T12:00", ContactKind.Call, [Biden, Putin], ordinal: 1),
            Readout("USA", "2022-02-12T15:00", ContactKind.Call, [Biden, Putin], ordinal: 2),
        ]).Length);
    }

    [Fact]
    public void A_reporters_article_is_a_mention_and_no_readout()
    {
        var contact = Assert.Single(ContactBook.From(
        [
            Readout("USA", "2022-02-12T12:00", ContactKind.Call, [Biden, Putin]),
            Readout("press", "2022-02-12T15:00", ContactKind.Call, [Biden, Putin]),
        ]));

        Assert.Single(contact.Readouts);
        Assert.Single(contact.Mentions);
    }

    [Fact]
    public void A_mention_adds_nobody_to_those_who_took_part()
    {
        var contact = Assert.Single(ContactBook.From(
        [
            Readout("RUS", "2022-02-12T12:00", ContactKind.Call, [Biden, Putin]),
            Readout("USA", "2022-02-12T15:00", ContactKind.Call, [Biden, Sullivan, Putin], isSubject: false),
        ]));

        Assert.Single(contact.Mentions);
        Assert.Equal([Biden, Putin], contact.Participants);
    }

    [Fact]
    public void Who_asked_is_kept_for_each_side_with_its_words()
    {
        var contact = Assert.Single(ContactBook.From(
        [
            Readout("USA", "2022-02-12T12:00", ContactKind.Call, [Biden, Putin], asked: Russia),
            Readout("RUS", "2022-02-12T22:00", ContactKind.Call, [Putin, Biden], asked: America),
        ]));

        Assert.Equal([America, Russia], contact.Readouts.OrderBy(readout => readout.Side!.Id, StringComparer.Ordinal).Select(readout => readout.WhoAsked));
        Assert.All(contact.Readouts, readout => Assert.NotNull(readout.WhoAskedEvidence));
    }

    [Fact]
    public void Dates_alone_do_not_tell_who_published_first_unless_days_lie_between() =>
        Assert.Null(Assert.Single(ContactBook.From(
        [
            Readout("USA", "2022-02-12", ContactKind.Call, [Biden, Putin]),
            Readout("RUS", "2022-02-13", ContactKind.Call, [Putin, Biden]),
        ])).PublishedFirst);

    [Fact]
    public void Contacts_within_one_side_are_left_out() =>
        Assert.Empty(ContactBook.From([Readout("USA", "2022-02-12T12:00", ContactKind.Meeting, [Biden, Sullivan])]));
}

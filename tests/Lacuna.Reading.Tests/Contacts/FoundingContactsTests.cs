using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Tests.Contacts;

/// <summary>The shapes of the article that the project started from, with mentions and times as a careful reader marks them.</summary>
public sealed class FoundingContactsTests
{
    private const string Article =
        "# [China|china] Stays Silent on Killings¶After a call between top diplomats in [Beijing|china] and [Kyiv|ukraine], Xinhua said on {Monday|2022-04-04} that \"[China|china] sincerely wants peace.\"¶"
        + "After what was only the second publicized conversation since hostilities began between [Foreign Minister Dmytro Kuleba|kuleba] and [Foreign Minister Wang Yi|wang], [Kuleba|kuleba] was grateful.¶"
        + "[Kuleba|kuleba] wrote on Twitter following [his|kuleba] phone call with [Wang|wang], who thanked him.¶"
        + "When [the two foreign ministers|wang,kuleba] last spoke on {March 1|2022-03-01}—a conversation that was also initiated by [the Ukrainian side|ukraine]—[Kuleba|kuleba] asked [Beijing|china] for help.¶"
        + "In their latest talks, [Wang|wang] saw fit to remind [Kuleba|kuleba] of other concerns. He was to sustain the peace talks with [Russia|russia].¶"
        + "[Kuleba|kuleba] and [Wang|wang] held a phone conversation on {April 5|2022-04-05} to discuss the invasion.";

    private readonly AnnotatedDocument _read = Marked.Read(Article);

    [Fact]
    public void Two_contacts_are_found_with_their_days()
    {
        Assert.Equal(2, _read.Contacts.Length);
        Assert.Equal(new LocalDate(2022, 4, 4), _read.Contacts[0].On?.Start);
        Assert.Equal(new LocalDate(2022, 3, 1), _read.Contacts[1].On?.Start);
        Assert.All(_read.Contacts, contact => Assert.Equal(ContactKind.Call, contact.Kind));
        Assert.All(_read.Contacts, contact => Assert.Equal(2, contact.Participants.Length));
    }

    [Fact]
    public void Also_gives_the_newer_contact_the_same_initiator() =>
        Assert.All(_read.Contacts, contact => Assert.Equal(Marked.Actor("ukraine"), contact.Initiator));

    [Fact]
    public void The_second_of_a_series_makes_the_last_one_before_it_the_first()
    {
        Assert.Equal(2, _read.Contacts[0].Ordinal);
        Assert.Equal("only the second publicized conversation since hostilities began", _read.Contacts[0].OrdinalSpan?.In(_read.Text));
        Assert.Equal(1, _read.Contacts[1].Ordinal);
    }

    [Fact]
    public void The_caption_conflicts_with_the_day_of_the_statement_made_after_the_call()
    {
        Assert.True(_read.Contacts[0].HasDateConflict);
        Assert.Equal(["April 5", "Monday"], _read.Contacts[0].Dates.Select(claim => claim.At!.Value.In(_read.Text)));
        Assert.False(_read.Contacts[1].HasDateConflict);
    }

    [Fact]
    public void A_report_that_mentions_a_call_is_no_readout() =>
        Assert.All(_read.Contacts, contact => Assert.False(contact.IsSubject));
}

using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Tests.Contacts;

public sealed class ContactStageTests
{
    [Theory]
    [InlineData("[Biden|biden] spoke {today|2022-04-04} with [Xi|wang].", ContactKind.Call)]
    [InlineData("[Biden|biden] held a secure video call {today|2022-04-04} with [Wang|wang] of [China|china].", ContactKind.Video)]
    [InlineData("[Biden|biden] met virtually on {April 4|2022-04-04} with [Wang|wang].", ContactKind.Video)]
    [InlineData("[Biden|biden] met {today|2022-04-04} with [Wang|wang].", ContactKind.Meeting)]
    [InlineData("[Biden|biden] hosted [Wang|wang] for a virtual bilateral meeting.", ContactKind.Video)]
    [InlineData("[Biden|biden] had a lengthy telephone conversation with [Wang|wang].", ContactKind.Call)]
    [InlineData("[Biden|biden] took part in a meeting with [Wang|wang] in Geneva.", ContactKind.Meeting)]
    [InlineData("[Biden|biden] held direct and candid talks with [Wang|wang].", ContactKind.Talks)]
    [InlineData("[Biden|biden] held candid talks with [Wang|wang].", ContactKind.Talks)]
    [InlineData("[Wang|wang] sent a letter to [Biden|biden].", ContactKind.Letter)]
    [InlineData("[Biden|biden] visited [China|china].", ContactKind.Visit)]
    [InlineData("[Biden|biden] and [Wang|wang] spoke by phone.", ContactKind.Call)]
    [InlineData("[Biden|biden] phoned [Wang|wang].", ContactKind.Call)]
    [InlineData("In a phone conversation with [Wang|wang], [Biden|biden] discussed trade.", ContactKind.Call)]
    [InlineData("[Wang|wang] was thanked by [Biden|biden] during their phone call. A phone call between [Biden|biden] and [Wang|wang] took place.", ContactKind.Call)]
    [InlineData("The US side published an account of [Biden|biden]'s call with [Wang|wang].", ContactKind.Call)]
    public void Each_way_of_telling_gives_the_kind_and_both_parties(string marked, ContactKind kind)
    {
        var contact = Assert.Single(Marked.Read(marked).Contacts);

        Assert.Equal(kind, contact.Kind);
        Assert.Equal(2, contact.Participants.Length);
    }

    [Theory]
    [InlineData("[Biden|biden] did not meet with [Wang|wang].")]
    [InlineData("[Biden|biden] is ready to meet with [Wang|wang].")]
    [InlineData("[Biden|biden] called for talks with [China|china].")]
    [InlineData("[Biden|biden] called [Wang|wang] a liar.")]
    [InlineData("[Biden|biden] calls on [China|china] to act.")]
    [InlineData("[Biden|biden] calls on [China|china] to act, and [France|france] calls for calm.")]
    [InlineData("[Biden|biden] spoke about [China|china].")]
    [InlineData("[Biden|biden] held a press call on [China|china].")]
    [InlineData("[Biden|biden] received aid from [China|china].")]
    [InlineData("[Biden|biden] met the target that [China|china] set.")]
    [InlineData("Any meeting between [Biden|biden] and [Wang|wang] needs care.")]
    public void What_is_denied_wished_or_no_contact_at_all_gives_none(string marked) =>
        Assert.Empty(Marked.Read(marked).Contacts);

    [Theory]
    [InlineData("[Biden|biden] will meet with [Wang|wang] on {April 9|2022-04-09}.")]
    [InlineData("[Biden|biden] is scheduled to speak with [Wang|wang] on {April 9|2022-04-09}.")]
    [InlineData("[Biden|biden] is preparing for the upcoming call with [Wang|wang].¶The upcoming call between [Biden|biden] and [Wang|wang] is on {April 9|2022-04-09}.")]
    [InlineData("# [Biden|biden] to meet [Wang|wang]")]
    public void What_lies_ahead_is_planned_and_never_the_subject(string marked)
    {
        var contact = Assert.Single(Marked.Read(marked).Contacts);

        Assert.True(contact.IsPlanned);
        Assert.False(contact.IsSubject);
    }

    [Theory]
    [InlineData("[Putin|putin] had a telephone conversation with [Macron|macron] at the initiative of the [French|france] side.", "france")]
    [InlineData("[Putin|putin] had a telephone conversation with [Macron|macron] at the [French|france] side's initiative.", "france")]
    [InlineData("[Putin|putin] had a telephone conversation with [Macron|macron], at the latter's initiative.", "macron")]
    [InlineData("At the initiative of the [French|france] side, [Putin|putin] had a telephone conversation with [Macron|macron].", "france")]
    [InlineData("[Putin|putin] had a telephone conversation with [Macron|macron]. The conversation was initiated by the [French|france] side.", "france")]
    [InlineData("[Putin|putin] spoke by telephone with [Macron|macron], at [Macron|macron]'s request.", "macron")]
    [InlineData("[Macron|macron] requested the call with [Putin|putin].", "macron")]
    [InlineData("A call between [Putin|putin] and [Macron|macron] took place at the request of [Paris|france].", "france")]
    [InlineData("[Macron|macron] phoned [Putin|putin].", "macron")]
    public void The_one_who_asked_is_named(string marked, string asker)
    {
        var contact = Assert.Single(Marked.Read(marked).Contacts);

        Assert.Equal(Marked.Actor(asker), contact.Initiator);
        Assert.NotNull(contact.InitiatorSpan);
    }

    [Theory]
    [InlineData("[Putin|putin] spoke by telephone with [Scholz|scholz]. At the request of [Scholz|scholz], [Putin|putin] gave an assessment of the situation.")]
    [InlineData("[Putin|putin] spoke by telephone with [Scholz|scholz]. The conflict was reviewed at the request of [Scholz|scholz].")]
    [InlineData("[Putin|putin] spoke by telephone with [Scholz|scholz]. At [Scholz|scholz]'s request, [Putin|putin] spoke about the draft.")]
    public void A_request_about_a_topic_is_no_request_for_the_contact(string marked) =>
        Assert.Null(Assert.Single(Marked.Read(marked).Contacts).Initiator);

    [Fact]
    public void A_headline_without_its_own_side_is_completed_from_the_source()
    {
        var read = Marked.Read("# Telephone conversation with President [Emmanuel Macron|macron]¶Various aspects were discussed with [Moscow|russia] in mind. [Vladimir Putin|putin] set out his view.", speaksFor: "state:RUS");

        var contact = Assert.Single(read.Contacts);
        Assert.True(contact.IsSubject);
        Assert.Equal([Marked.Actor("putin"), Marked.Actor("macron")], contact.Participants);
        Assert.Equal(new LocalDate(2022, 4, 4), contact.On?.Start);
        Assert.Null(Assert.Single(contact.Dates).At);
    }

    [Fact]
    public void A_message_in_the_first_person_is_completed_from_its_headline()
    {
        var read = Marked.Read("# [Dmytro Kuleba|kuleba] on his call with [Wang Yi|wang]¶Spoke {today|2022-04-04} by phone with [Wang Yi|wang]. Grateful for solidarity.", speaksFor: "state:UKR");

        var contact = Assert.Single(read.Contacts);
        Assert.Equal(2, contact.Participants.Length);
        Assert.Contains(Marked.Actor("kuleba"), contact.Participants);
        Assert.True(contact.IsSubject);
    }

    [Fact]
    public void Conversations_with_several_in_turn_are_several()
    {
        var read = Marked.Read("[Putin|putin] had telephone conversations with [Macron|macron] and [Scholz|scholz].", speaksFor: "state:RUS");

        Assert.Equal(2, read.Contacts.Length);
    }

    [Fact]
    public void One_conversation_of_three_is_one()
    {
        var read = Marked.Read("[Putin|putin] spoke by telephone with President [Macron|macron] of [France|france] and Federal Chancellor [Scholz|scholz].", speaksFor: "state:RUS");

        Assert.Equal(3, Assert.Single(read.Contacts).Participants.Length);
    }

    [Theory]
    [InlineData("[Biden|biden] spoke with [Wang|wang] for {50 minutes|PT50M}.", "50 minutes")]
    [InlineData("[Biden|biden] had a telephone conversation with [Wang|wang], which lasted {more than an hour|PT1H}.", "more than an hour")]
    [InlineData("[Biden|biden] had an hour-long phone conversation with [Wang|wang].", "hour-long")]
    public void How_long_it_lasted_is_kept_in_the_texts_own_words(string marked, string words)
    {
        var read = Marked.Read(marked);

        Assert.Equal(words, Assert.Single(read.Contacts).DurationSpan?.In(read.Text));
    }

    [Theory]
    [InlineData("[Zelensky|zelensky] had his second phone conversation with [Biden|biden] since the beginning of the year.", 2)]
    [InlineData("[Biden|biden] held his first foreign leader call with [Zelensky|zelensky].", 1)]
    [InlineData("[Biden|biden] and [Zelensky|zelensky] spoke for the third time.", 3)]
    public void The_place_in_a_series_is_read(string marked, int ordinal) =>
        Assert.Equal(ordinal, Assert.Single(Marked.Read(marked).Contacts).Ordinal);

    [Fact]
    public void The_presidents_call_and_their_advisers_call_are_two()
    {
        var read = Marked.Read("[Biden|biden] spoke with [Zelensky|zelensky]. [Sullivan|sullivan] spoke with [Yermak|yermak].");

        Assert.Equal(2, read.Contacts.Length);
    }

    [Fact]
    public void A_state_in_one_sentence_is_its_minister_in_the_next()
    {
        var read = Marked.Read("After a call between [Beijing|china] and [Kyiv|ukraine], calm returned. [Wang Yi|wang] praised [his|wang] call with [Kuleba|kuleba].");

        Assert.Equal([Marked.Actor("wang"), Marked.Actor("kuleba")], Assert.Single(read.Contacts).Participants);
    }

    [Theory]
    [InlineData("2022-04-06", 1, true)]
    [InlineData("2022-04-04", 1, false)]
    [InlineData("2022-04-12", 2, false)]
    public void Near_dates_are_one_contact_in_conflict_and_far_ones_are_two(string second, int contacts, bool conflict)
    {
        var read = Marked.Read("[Biden|biden] spoke with [Wang|wang] on {Monday|2022-04-04}.¶[Biden|biden] and [Wang|wang] held a call on {that day|" + second + "}.", "2022-04-20");

        Assert.Equal(contacts, read.Contacts.Length);
        Assert.Equal(conflict, read.Contacts[0].HasDateConflict);
    }

    [Fact]
    public void A_call_told_of_by_a_third_side_is_not_its_own_subject()
    {
        var read = Marked.Read("# [Zelensky|zelensky] on the conversation between [Biden|biden] and [Putin|putin]¶We see the role of [Biden|biden].", speaksFor: "state:UKR");

        Assert.False(Assert.Single(read.Contacts).IsSubject);
    }

    [Theory]
    [InlineData("# [Zelensky|zelensky]: the position in negotiations with [Russia|russia] is firm¶The front decides.")]
    [InlineData("# [Zelensky|zelensky]: as a result of talks with [Russia|russia] an end is expected¶The front decides.")]
    [InlineData("# [Zelensky|zelensky]: no return without direct talks with [Russia|russia]¶The front decides.")]
    [InlineData("# Aid is on its way¶[Ukraine|ukraine] received a message from [Russia|russia].")]
    public void What_is_only_spoken_of_is_not_what_the_document_is_about(string marked) =>
        Assert.DoesNotContain(Marked.Read(marked, speaksFor: "state:UKR").Contacts, contact => contact.IsSubject);

    [Fact]
    public void A_headline_that_counts_meetings_makes_each_meeting_in_the_body_a_subject()
    {
        var read = Marked.Read("# [Zelensky|zelensky] held a number of bilateral meetings¶Security came first. [Zelensky|zelensky] met with [Macron|macron]. During the talks with [Biden|biden], [Zelensky|zelensky] spoke of defence.", speaksFor: "state:UKR");

        Assert.Equal(2, read.Contacts.Count(contact => contact.IsSubject));
    }

    [Fact]
    public void A_headline_with_several_partners_is_one_conversation_each_with_its_own_side()
    {
        var read = Marked.Read("# Telephone conversations with [Emmanuel Macron|macron] and [Olaf Scholz|scholz]¶[Vladimir Putin|putin] had telephone conversations with [Emmanuel Macron|macron] and [Olaf Scholz|scholz].", speaksFor: "state:RUS");

        Assert.Equal(2, read.Contacts.Length);
        Assert.All(read.Contacts, contact => Assert.True(contact.IsSubject));
        Assert.All(read.Contacts, contact => Assert.Contains(Marked.Actor("putin"), contact.Participants));
    }

    [Theory]
    [InlineData("[Biden|biden] is speaking with [Putin|putin] {tomorrow|2022-04-05}.")]
    [InlineData("[Biden|biden] speaks with [Putin|putin] {tomorrow|2022-04-05}.")]
    [InlineData("[Biden|biden] is to meet with [Putin|putin].")]
    [InlineData("[Biden|biden] is to speak at a meeting with [Putin|putin] on {Tuesday|2022-04-05}.")]
    public void The_present_with_a_day_to_come_is_planned(string marked) =>
        Assert.True(Assert.Single(Marked.Read(marked).Contacts).IsPlanned);

    [Theory]
    [InlineData("[Zelensky|zelensky] received the [Joe Biden|biden] Freedom Award.")]
    [InlineData("[Zelensky|zelensky] spoke about a deal with [the US|us].")]
    [InlineData("A group on sanctions against [Russia|russia] held a meeting with [Zelensky|zelensky].")]
    public void A_name_that_only_stands_near_took_no_part(string marked) =>
        Assert.Empty(Marked.Read(marked).Contacts);

    [Fact]
    public void Delegations_talks_are_not_their_leaders_call()
    {
        var read = Marked.Read("[Putin|putin] spoke by telephone with [Zelensky|zelensky]. They reviewed the talks between [Russia|russia] and [Ukraine|ukraine].");

        Assert.Equal([ContactKind.Call, ContactKind.Talks], read.Contacts.Select(contact => contact.Kind));
    }

    [Fact]
    public void The_conversation_is_the_call_and_not_the_talks_named_since()
    {
        var read = Marked.Read("[Putin|putin] spoke by telephone with [Macron|macron]. He told of the talks between [Russia|russia] and [Ukraine|ukraine]. The conversation was initiated by [the French side|france].");

        Assert.Equal(Marked.Actor("france"), read.Contacts[0].Initiator);
        Assert.Null(read.Contacts[1].Initiator);
    }

    [Fact]
    public void A_meeting_told_on_the_side_adds_nobody_to_the_documents_own()
    {
        var read = Marked.Read("# [Biden|biden]'s meeting with [Macron|macron]¶[Biden|biden] met with [Macron|macron]. They came from Kyiv, where [they|biden,macron] met with [Zelensky|zelensky].", speaksFor: "state:USA");

        Assert.Equal(2, Assert.Single(read.Contacts, contact => contact.IsSubject).Participants.Length);
    }

    [Fact]
    public void A_year_does_not_date_a_readout()
    {
        var contact = Assert.Single(Marked.Read("[Zelensky|zelensky] met with [Macron|macron] {this year|2022-01-01/2022-12-31} for the second time.").Contacts);

        Assert.Equal(new LocalDate(2022, 4, 4), contact.On?.End);
        Assert.Equal(1, contact.On?.Length);
    }

    [Fact]
    public void Every_span_lies_in_the_text_whatever_the_marks_and_cultures() =>
        EveryCulture.Check(() =>
        {
            var text = "[Biden|biden] spoke {today|2022-04-04} with [Wang|wang] “\ud800 at his request";
            for (var cut = 1; cut <= text.Length; cut++)
            {
                var part = text[..cut];
                part = part.Count(c => c is '[') > part.Count(c => c is ']') || part.Count(c => c is '{') > part.Count(c => c is '}') ? part[..part.LastIndexOfAny(['[', '{'])] : part;
                var read = Marked.Read(part);
                Assert.All(read.Contacts, contact => Assert.All(contact.Evidence, span => Assert.InRange(span.End, 1, read.Text.Length)));
            }
        });
}

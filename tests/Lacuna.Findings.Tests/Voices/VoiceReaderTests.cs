using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Tests.Voices;

public sealed class VoiceReaderTests
{
    [Theory]
    [InlineData("\"What happened in Bucha is a war crime,\" President Joe Biden said.")]
    [InlineData("President Joe Biden said that the killings in Bucha were a war crime.")]
    [InlineData("Biden told Prime Minister Narendra Modi about the killings in Bucha.")]
    [InlineData("Press Secretary Jen Psaki said that India had condemned the killings in Bucha.")]
    public void A_statement_by_the_actors_people_is_its_own(string text) => Assert.Equal(MentionVoice.OwnStatement, WhiteHouse(text));

    [Theory]
    [InlineData("The United States will impose sanctions for the killings in Bucha.")]
    [InlineData("FACT SHEET: The sanctions answer the atrocities in Bucha and other towns.")]
    [InlineData("The words \"Bucha massacre\" stand on many walls today.")]
    public void The_narrative_of_the_actors_own_page_is_its_own(string text) => Assert.Equal(MentionVoice.OwnNarrative, WhiteHouse(text));

    [Theory]
    [InlineData("Q Jake, what do you say of Bucha?\n\nMR. SULLIVAN: I have nothing for you.")]
    [InlineData("MS. PSAKI: Go ahead.\n\nQ Thank you. The Kremlin is denying everything.\n\nGiven the scenes in places like Bucha, does that change a thing?\n\nMS. PSAKI: No.")]
    [InlineData("Question: Is Bucha a turning point?\n\nMS. PSAKI: We shall see.")]
    [InlineData("MS. PSAKI: Go ahead.\n\nQUESTION (inaudible): And Bucha?\n\nMS. PSAKI: We shall see.")]
    public void A_question_in_a_briefing_is_the_reporters(string text) => Assert.Equal(MentionVoice.Question, WhiteHouse(text));

    [Theory]
    [InlineData("Q Jake, what do you say?\n\nMR. SULLIVAN: The images from Bucha are horrible.")]
    [InlineData("Q What do you say?\n\nSENIOR ADMINISTRATION OFFICIAL: Good morning.\n\nThe images from Bucha are horrible.")]
    [InlineData("Q Mr. President?\n\nTHE PRESIDENT: You saw what happened in Bucha.")]
    public void An_answer_in_a_briefing_is_its_own(string text) => Assert.Equal(MentionVoice.OwnStatement, WhiteHouse(text));

    [Theory]
    [InlineData("PRESIDENT BIDEN: Welcome, Prime Minister.\n\nPRIME MINISTER MODI: Thank you. The news from Bucha is worrying.")]
    [InlineData("\"Bucha was a crime that nobody can forget,\" President Volodymyr Zelenskyy said.")]
    [InlineData("According to the Ukrainian government, civilians were killed in Bucha.")]
    public void Words_of_somebody_else_are_not_its_own(string text) => Assert.Equal(MentionVoice.OtherSpeaker, WhiteHouse(text));

    [Fact]
    public void A_quotation_without_a_speaker_that_is_known_is_nobodys_that_can_be_told() =>
        Assert.Equal(MentionVoice.Unclear, WhiteHouse("It was cold.\n\n\"Nobody who was in Bucha on that day will ever forget what they saw there.\"\n\nThe snow fell."));

    [Fact]
    public void What_nobody_in_particular_said_is_told_by_the_page_itself() =>
        Assert.Equal(MentionVoice.OwnNarrative, WhiteHouse("It was said today that the killings in Bucha were allegedly \"staged\"."));

    [Fact]
    public void What_the_other_side_said_in_a_call_is_told_apart()
    {
        var text = "President Joe Biden spoke by telephone today with President Volodymyr Zelenskyy of Ukraine. President Zelenskyy told President Biden about the killings in Bucha.";
        Assert.Equal(MentionVoice.OtherSide, WhiteHouse(text));
    }

    [Fact]
    public void What_the_actor_said_in_a_call_is_its_own()
    {
        var text = "President Joe Biden spoke by telephone today with President Volodymyr Zelenskyy of Ukraine. President Biden condemned the killings in Bucha.";
        Assert.True(WhiteHouse(text).IsOwn());
    }

    [Theory]
    [InlineData("RT @RusEmbassyFR: Bucha is a provocation.")]
    [InlineData("Retweeted\n\nBucha is a provocation.")]
    [InlineData("Forwarded from another channel\n\nBucha is a provocation.")]
    public void A_repost_is_another_s(string text) => Assert.Equal(MentionVoice.Repost, VoiceIn(Made.Read("Embassy", "state:CHN", "2022-04-04", text), "state:CHN"));

    [Fact]
    public void A_record_that_says_that_it_is_a_repost_is_one()
    {
        var post = Made.Read("Embassy", "state:CHN", "2022-04-04", "Bucha is a provocation.");
        Assert.Equal(MentionVoice.Repost, VoiceIn(post with { Notes = [new Core.Documents.Note("post.repost", "The post passes on another's.")] }, "state:CHN"));
    }

    [Fact]
    public void A_post_that_answers_is_no_repost() =>
        Assert.True(VoiceIn(Made.Read("Embassy", "state:CHN", "2022-04-04", "The reports about Bucha must be looked into. RT if you agree."), "state:CHN").IsOwn());

    [Theory]
    [InlineData("The leaders spoke of trade.\n\nRelated articles\n\nZelenskyy visits Bucha\n\nOil prices rise")]
    [InlineData("The leaders spoke of trade.\n\nRead also: Zelenskyy visits Bucha")]
    public void A_headline_among_links_is_a_link(string text) => Assert.Equal(MentionVoice.Link, WhiteHouse(text));

    [Theory]
    [InlineData("The leaders spoke of trade.\n\nRelated to this is what the United States has learnt of Bucha.")]
    [InlineData("The leaders spoke of trade.\n\nRead more\n\nOil prices rise\n\nThe United States will not forget Bucha, and will stand by Ukraine as long as it takes, with arms, with money and with sanctions on those who are to blame for it.")]
    public void Text_after_a_list_of_links_is_text(string text) => Assert.True(WhiteHouse(text).IsOwn());

    [Fact]
    public void An_agency_that_retells_another_s_charge_does_not_make_it_its_own()
    {
        var text = "KYIV, April 5 (Xinhua) -- Ukrainian President Volodymyr Zelensky said on Tuesday that Russian forces had killed civilians in Bucha.";
        Assert.Equal(MentionVoice.OtherSpeaker, VoiceIn(Made.Read("Xinhua", "state:CHN", "2022-04-05", text), "state:CHN"));
    }

    [Fact]
    public void For_a_person_only_statements_by_the_person_count_on_a_page_of_the_state()
    {
        var page = Made.Read("mfa.gov.ua", "state:UKR", "2022-04-04", "Civilians were killed in Bucha. Foreign Minister Dmytro Kuleba said that Ukraine wants peace.");
        Assert.Equal(MentionVoice.OtherSpeaker, VoiceIn(page, "person:dmytro-kuleba"));
        var own = Made.Read("Dmytro Kuleba on Twitter", "state:UKR", "2022-04-04", "Bucha massacre was deliberate.");
        Assert.Equal(MentionVoice.OwnNarrative, VoiceIn(own, "person:dmytro-kuleba"));
    }

    [Fact]
    public void In_a_document_that_was_not_read_no_voice_is_told() =>
        Assert.Equal(MentionVoice.Unclear, VoiceIn(Made.Read("Xinhua", "state:CHN", "2022-04-05", "Bucha 布查", language: "zh"), "state:CHN"));

    private static MentionVoice WhiteHouse(string text) => VoiceIn(Made.Read("The White House", "state:USA", "2022-04-04", text), "state:USA");

    private static MentionVoice VoiceIn(AnnotatedDocument document, string actor)
    {
        var at = new TermMatcher(Made.Bucha).Find(document.Text)[0].At;
        return new VoiceReader(document, new ActorScope(Made.Actor(actor), ActorTable.Default)).At(at).Kind;
    }
}

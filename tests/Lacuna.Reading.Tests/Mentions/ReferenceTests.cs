namespace Lacuna.Reading.Tests.Mentions;

public sealed class ReferenceTests
{
    private const string Call = "Ukrainian Foreign Minister Dmytro Kuleba spoke with Chinese Foreign Minister Wang Yi. ";

    [Theory]
    [InlineData("China's foreign minister agreed.", "China's foreign minister", "2022-04-04", "Wang Yi")]
    [InlineData("China's foreign minister agreed.", "China's foreign minister", "2023-03-01", "Qin Gang")]
    [InlineData("The US president agreed.", "The US president", "2022-04-04", "Joe Biden")]
    [InlineData("The US president agreed.", "The US president", "2019-04-04", "Donald Trump")]
    [InlineData("Kyiv's top diplomat agreed.", "Kyiv's top diplomat", "2022-04-04", "Dmytro Kuleba")]
    [InlineData("The German chancellor agreed.", "The German chancellor", "2021-11-01", "Angela Merkel")]
    [InlineData("The Russian leader agreed.", "The Russian leader", "2022-04-04", "Vladimir Putin")]
    [InlineData("The British leader agreed.", "The British leader", "2022-04-04", "Boris Johnson")]
    [InlineData("The UN secretary-general agreed.", "The UN secretary-general", "2022-04-04", "António Guterres")]
    [InlineData("The Chinese representative to the United Nations agreed.", "The Chinese representative to the United Nations", "2022-04-04", "Zhang Jun")]
    [InlineData("The Federal Chancellor of Austria agreed.", "The Federal Chancellor of Austria", "2022-05-27", "Karl Nehammer")]
    public void An_office_goes_to_its_holder_on_the_day(string text, string words, string on, string who) =>
        Assert.Equal(who, Read.Text(text, on).Who(words));

    [Theory]
    [InlineData("\"Grateful to my Chinese counterpart,\" Kuleba said.", "my Chinese counterpart", "Wang Yi")]
    [InlineData("Kuleba spoke of the call with Wang, who thanked his opposite number.", "his opposite number", "Dmytro Kuleba")]
    [InlineData("Wang thanked his counterpart.", "his counterpart", "Dmytro Kuleba")]
    [InlineData("The two foreign ministers agreed.", "The two foreign ministers", "Dmytro Kuleba + Wang Yi")]
    [InlineData("Both sides agreed.", "Both sides", "Dmytro Kuleba + Wang Yi")]
    [InlineData("The two agreed.", "The two", "Dmytro Kuleba + Wang Yi")]
    [InlineData("The two countries agreed.", "The two countries", "Ukraine + China")]
    [InlineData("They agreed.", "They", "Dmytro Kuleba + Wang Yi")]
    public void A_part_played_in_a_contact_goes_to_who_plays_it(string text, string words, string who) =>
        Assert.Equal(who, Read.Text(Call + text, "2022-04-04").Who(words));

    [Fact]
    public void The_other_party_may_be_named_in_the_headline_only()
    {
        var read = Read.Text("Vladimir Putin informed his counterpart of the talks. The two leaders agreed.", "2022-03-17", "state:RUS", "Telephone conversation with President of Turkey Recep Tayyip Erdogan");
        Assert.Equal("Recep Tayyip Erdoğan", read.Who("his counterpart"));
        Assert.Equal("Vladimir Putin + Recep Tayyip Erdoğan", read.Who("The two leaders"));
    }

    [Fact]
    public void Whoever_gives_the_readout_is_no_party_to_the_contact()
    {
        var read = Read.Text("The two discussed trade.", "2022-04-20", "state:USA", "Statement by NSC Spokesperson Adrienne Watson on National Security Advisor Jake Sullivan’s Meeting with President David Panuelo of the Federated States of Micronesia");
        Assert.Equal("Jake Sullivan + David Panuelo", read.Who("The two"));
    }

    [Theory]
    [InlineData("The Head of State met reporters.", "The Head of State")]
    [InlineData("The President met reporters.", "The President")]
    [InlineData("Our country met them. The President agreed.", "The President")]
    public void On_its_own_site_the_head_of_state_needs_no_name(string text, string words) =>
        Assert.Equal("Volodymyr Zelenskyy", Read.Text(text, "2022-04-04", "state:UKR").Who(words));

    [Fact]
    public void A_name_set_beside_an_office_holds_it()
    {
        var read = Read.Text("President Joe Biden left, while his national security adviser, Jake Sullivan, stayed. Vasily Nebenzya, Moscow's envoy to the UN, said no.", "2022-04-04");
        Assert.Equal("Jake Sullivan", read.Who("his national security adviser"));
        Assert.Equal("Vasily Nebenzya", read.Who("Moscow's envoy to the UN"));
    }

    [Theory]
    [InlineData("Biden called Merkel. He thanked her.", "He", "Joe Biden")]
    [InlineData("Biden called Merkel. He thanked her.", "her", "Angela Merkel")]
    [InlineData("Biden spoke. His spokeswoman, Jen Psaki, left. He stayed.", "He", "Joe Biden")]
    [InlineData("After his call with Wang, Kuleba tweeted.", "his", "Dmytro Kuleba")]
    [InlineData("Putin congratulated the Serbian leader on his victory.", "his", "Aleksandar Vučić")]
    [InlineData("Putin spoke. \"Scholz is right,\" he said.", "he", "Vladimir Putin")]
    [InlineData("Putin waited. This was stated by Dmitry Peskov. He left.", "He", "Dmitry Peskov")]
    [InlineData("Putin noted that Macron had not mentioned it in his address.", "his", "Emmanuel Macron")]
    [InlineData("China spoke. It has defended its policy.", "its", "China")]
    public void A_pronoun_goes_to_the_subject_of_its_gender_and_number(string text, string pronoun, string who) =>
        Assert.Equal(who, Read.Text(text, "2021-10-01").Who(pronoun));

    [Theory]
    [InlineData("Jean Moreau was named. She left.", "She", "Jean Moreau")]
    [InlineData("Dr. Ade Bello was named. He left. Bello wept.", "Bello", "Ade Bello")]
    public void A_gender_that_no_table_knows_is_learnt_from_the_text(string text, string words, string who) =>
        Assert.Equal(who, Read.Text(text).Who(words, words == "Bello" ? 1 : 0));

    [Fact]
    public void In_a_transcript_first_person_is_whoever_has_the_turn()
    {
        var read = Read.Text("President of Russia Vladimir Putin: I am glad.¶President of Belarus Alexander Lukashenko: We agree, and I thank you.", "2022-03-11", "state:RUS");
        Assert.Equal("Vladimir Putin", read.Who("I"));
        Assert.Equal("Belarus", read.Who("We"));
        Assert.Equal("Alexander Lukashenko", read.Who("I", 1));
    }

    [Fact]
    public void Remarks_by_somebody_are_in_the_first_person_of_that_person() =>
        Assert.Equal("Joe Biden", Read.Text("I want to thank you.", "2022-03-11", "state:USA", "Remarks by President Biden on Trade").Who("I"));

    [Fact]
    public void An_office_that_nobody_is_known_to_hold_speaks_for_its_body()
    {
        var read = Read.Text("A Kremlin spokesman declined.", "2022-03-11");
        Assert.Equal("Russia", read.Who("A Kremlin spokesman"));
        Assert.True(read.At("A Kremlin spokesman")!.IsAmbiguous);
    }

    [Fact]
    public void An_unknown_person_has_an_id_made_of_the_name_and_the_state_of_the_title()
    {
        var read = Read.Text("Israeli Lt. Col. Amir Haddad-Levy spoke. Haddad-Levy left.");
        Assert.Equal("person:amir-haddad-levy", read.Id("Haddad-Levy", 1));
        Assert.Equal("state:ISR", read.Mentions[0].Actors.Single().State);
    }
}

using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Tests.Mentions;

/// <summary>Names that broke other tools, each reported in public there, and siblings of ours.</summary>
public sealed class ReportedNameTests
{
    [Fact]
    public void A_speaker_in_apposition_is_still_he_after_a_paragraph_break()
    {
        var read = Read.Text("Omar Hill, a doctor, said: \"They need help.¶\"Without it they die,\" he added.");
        Assert.Equal("Omar Hill", read.Who("Omar Hill"));
        Assert.Equal("Omar Hill", read.Who("he"));
    }

    [Fact]
    public void A_speaker_named_before_her_office_is_still_she()
    {
        var read = Read.Text("Salma Idris, the envoy, asked: \"Who pays?¶\"We cannot,\" she said.");
        Assert.Equal("Salma Idris", read.Who("she"));
        Assert.Equal("Salma Idris", read.Who("the envoy"));
    }

    [Theory]
    [InlineData("\"No,\" sighed Meg. \"Yes,\" insisted Jo. \"Enough,\" Beth cut in.", "Meg", "Jo", "Beth")]
    [InlineData("\"Stay,\" begged Amir. \"Why?\" snapped Lena. \"Stop it,\" Omondi put in.", "Amir", "Lena", "Omondi")]
    [InlineData("“Fine,” Reyes shrugged. “Not yet,” warned Okafor. “Soon,” Sato allowed.", "Reyes", "Okafor", "Sato")]
    public void Each_quotation_has_its_own_speaker_whatever_the_verb(string text, string first, string second, string third)
    {
        var read = Read.Text(text);
        Assert.Equal(first, read.Who(first));
        Assert.Equal(second, read.Who(second));
        Assert.Equal(third, read.Who(third));
    }

    [Theory]
    [InlineData("The king praised his falcon. \"Fly,\" he ordered.", "the king")]
    [InlineData("The queen thanked her guards. \"Go,\" she said.", "the queen")]
    [InlineData("The ambassador opened his letter. \"Peace,\" he read.", "the ambassador")]
    public void A_pronoun_means_its_owner_and_never_the_possessive_word(string text, string who) =>
        Assert.Equal(who, Read.Text(text).Mentions.Last(mention => mention.Kind == MentionKind.Pronoun).Actors.Single().Name);

    [Theory]
    [InlineData("Albert Osei's aide met Albert Osei.", "Albert Osei")]
    [InlineData("Joanna Weiss’s deputy wrote to Joanna Weiss.", "Joanna Weiss")]
    [InlineData("James’ aide met James Okoro. James Okoro's car left.", "James Okoro")]
    public void A_possessive_ending_is_no_part_of_the_name(string text, string name)
    {
        var read = Read.Text(text);
        var all = read.Mentions.Where(mention => mention.Kind == MentionKind.Name).ToList();
        Assert.True(all.Count >= 2);
        Assert.All(all, mention => Assert.Equal(name, mention.Actors.Single().Name));
        Assert.DoesNotContain(all, mention => mention.Span.In(text).EndsWith('s') && mention.Span.In(text).Contains('\''));
    }

    [Theory]
    [InlineData("Dr. Martin King Jr. spoke.", "Dr. Martin King Jr.", "Martin King Jr.")]
    [InlineData("Mr Magoo spoke.", "Mr Magoo", "Magoo")]
    [InlineData("Then Ms de Mesnil spoke.", "Ms de Mesnil", "de Mesnil")]
    [InlineData("Prof. Anna Bishop spoke.", "Prof. Anna Bishop", "Anna Bishop")]
    [InlineData("Mrs von der Heide said no.", "Mrs von der Heide", "von der Heide")]
    [InlineData("Gen. Peter Pope III left.", "Gen. Peter Pope III", "Peter Pope III")]
    [InlineData("Mrs May said parties may withdraw.", "Mrs May", "May")]
    public void A_title_is_parted_from_a_name_that_looks_like_one(string text, string mention, string bare)
    {
        var read = Read.Text(text);
        Assert.Equal(bare, read.At(mention)?.NameOnly?.In(text));
    }

    [Theory]
    [InlineData("Dr. Martin King Jr. spoke. King left.", "King", 1, "Martin King Jr.")]
    [InlineData("Carlos de Mesnil spoke. Mr de Mesnil left.", "Mr de Mesnil", 0, "Carlos de Mesnil")]
    [InlineData("Anna Bishop spoke. Bishop left.", "Bishop", 1, "Anna Bishop")]
    public void A_surname_that_is_a_title_or_has_a_particle_goes_back_to_its_full_name(string text, string surname, int nth, string full) =>
        Assert.Equal(full, Read.Text(text).Who(surname, nth));

    [Theory]
    [InlineData("George Bush, the 43rd president, spoke.", null, "person:george-w-bush")]
    [InlineData("George Bush, the 41st president, spoke.", null, "person:george-h-w-bush")]
    [InlineData("President George Bush spoke.", "2003-05-01", "person:george-w-bush")]
    [InlineData("President George Bush spoke.", "1990-08-02", "person:george-h-w-bush")]
    public void Leaders_of_one_name_are_told_apart_by_ordinal_and_by_day(string text, string? on, string id)
    {
        var read = Read.Text(text, on);
        Assert.Equal(id, Assert.Single(read.Mentions, mention => mention.Kind == MentionKind.Name).Actors.Single().Id);
    }

    [Theory]
    [InlineData("Mr Obama was born in Hawaii.", null, "Mr Obama", "person:barack-obama")]
    [InlineData("President Biden called.", "2022-03-18", "President Biden", "person:joe-biden")]
    [InlineData("Zelensky will speak.", "2022-04-04", "Zelensky", "person:volodymyr-zelenskyy")]
    [InlineData("Foreign Minister Wang called.", "2022-04-04", "Foreign Minister Wang", "person:wang-yi")]
    [InlineData("Prime Minister Johnson called.", "2022-04-04", "Prime Minister Johnson", "person:boris-johnson")]
    [InlineData("Speaker Johnson called.", "2024-01-10", "Speaker Johnson", "person:mike-johnson")]
    public void A_bare_surname_goes_to_the_one_who_bore_the_title_that_day(string text, string? on, string mention, string id) =>
        Assert.Equal(id, Read.Text(text, on).Id(mention));

    [Fact]
    public void Of_two_people_of_one_surname_the_last_full_name_is_meant_and_doubt_is_told()
    {
        var read = Read.Text("Jill Biden spoke first. Then Joe Biden spoke. Biden left.", "2022-01-01");
        Assert.Equal("Joe Biden", read.Who("Biden", 2));
        Assert.True(read.At("Biden", 2)!.IsAmbiguous);
    }

    [Theory]
    [InlineData("Pyongyang told Seoul it would deliver oil.", "Pyongyang", "state:PRK", "Seoul", "state:KOR")]
    [InlineData("Tokyo assured Canberra that talks go on.", "Tokyo", "state:JPN", "Canberra", "state:AUS")]
    [InlineData("The Kremlin warned Kyiv again.", "The Kremlin", "state:RUS", "Kyiv", "state:UKR")]
    public void A_capital_that_acts_is_its_government(string text, string first, string firstId, string second, string secondId)
    {
        var read = Read.Text(text, "2022-01-01");
        Assert.Equal((firstId, MentionKind.Metonym), (read.Id(first), read.At(first)!.Kind));
        Assert.Equal((secondId, MentionKind.Metonym), (read.Id(second), read.At(second)!.Kind));
    }

    [Fact]
    public void First_person_inside_a_quotation_is_marked_and_left_to_who_knows_the_speaker()
    {
        var read = Read.Text("\"We want a truce. That is our aim,\" the African Union said.");
        Assert.Equal("African Union", read.Who("the African Union"));
        Assert.Equal("", read.Who("We"));
        Assert.Equal("", read.Who("our"));
    }
}

using Lacuna.Core.Reading;

namespace Lacuna.Reading.Tests.Mentions;

public sealed class MentionSpanTests
{
    [Theory]
    [InlineData("Ukrainian Foreign Minister Dmytro Kuleba spoke.", "Ukrainian Foreign Minister Dmytro Kuleba", "Dmytro Kuleba")]
    [InlineData("President David Panuelo of the Federated States of Micronesia spoke.", "President David Panuelo", "David Panuelo")]
    [InlineData("Federal Chancellor of Germany Olaf Scholz spoke.", "Federal Chancellor of Germany Olaf Scholz", "Olaf Scholz")]
    [InlineData("Head of the Office of the President of Ukraine Andriy Yermak spoke.", "Head of the Office of the President of Ukraine Andriy Yermak", "Andriy Yermak")]
    [InlineData("President Joseph R. Biden, Jr. spoke.", "President Joseph R. Biden, Jr.", "Joseph R. Biden, Jr.")]
    [InlineData("Then Special Presidential Envoy Ambassador Joseph Yun spoke.", "Special Presidential Envoy Ambassador Joseph Yun", "Joseph Yun")]
    [InlineData("Then Col. Amir Haddad spoke.", "Col. Amir Haddad", "Amir Haddad")]
    [InlineData("His Majesty King Abdullah II spoke.", "His Majesty King Abdullah II", "Abdullah II")]
    [InlineData("Minister for Reintegration of the Temporarily Occupied Territories of Ukraine Iryna Vereshchuk said so.", "Minister for Reintegration of the Temporarily Occupied Territories of Ukraine Iryna Vereshchuk", "Iryna Vereshchuk")]
    public void A_person_is_title_and_name_without_the_country_that_follows(string text, string mention, string name)
    {
        var found = Read.Text(text, "2022-02-01").At(mention);
        Assert.NotNull(found);
        Assert.Equal(MentionKind.Name, found.Kind);
        Assert.Equal(name, found.NameOnly!.Value.In(text));
    }

    [Theory]
    [InlineData("The United States said so.", "The United States")]
    [InlineData("They met at the UN today.", "the UN")]
    [InlineData("She read the EU budget.", "EU")]
    [InlineData("He praised the U.S. commitment.", "U.S.")]
    [InlineData("He called the U.S.", "the U.S.")]
    public void An_article_goes_with_the_name_unless_the_name_modifies_a_noun(string text, string mention) =>
        Assert.NotNull(Read.Text(text).At(mention));

    [Theory]
    [InlineData("A new U.S.-Japan pact was signed.", "U.S.", "Japan")]
    [InlineData("The NATO-Ukraine talks went on.", "NATO", "Ukraine")]
    public void Both_parts_of_a_compound_of_states_are_marked(string text, string first, string second)
    {
        var read = Read.Text(text);
        Assert.NotNull(read.At(first));
        Assert.NotNull(read.At(second));
    }

    [Fact]
    public void A_state_inside_an_office_is_marked_inside_it()
    {
        var read = Read.Text("The President of Russia called.", "2022-02-01");
        Assert.Equal("Vladimir Putin", read.Who("The President of Russia"));
        Assert.Equal("Russia", read.Who("Russia"));
        Assert.True(read.Mentions[0].Span.Contains(read.Mentions[1].Span));
    }

    [Theory]
    [InlineData("They meet in Beijing.", "Beijing")]
    [InlineData("She arrived in Kyiv on Monday.", "Kyiv")]
    [InlineData("Shells hit the city of Kyiv again.", "Kyiv")]
    [InlineData("He travelled to Moscow.", "Moscow")]
    [InlineData("A town northwest of Kyiv burned.", "Kyiv")]
    [InlineData("The Minsk Agreements failed.", "Minsk")]
    [InlineData("Talks in Moscow and Antalya ended.", "Antalya")]
    [InlineData("It burned in the Sumy and Kyiv regions.", "Kyiv")]
    [InlineData("They stood at the White House.", "the White House")]
    [InlineData("BEIJING (Reuters) - Talks began.", "BEIJING")]
    [InlineData("Ships crossed the Taiwan Strait.", "Taiwan")]
    public void A_place_that_is_only_a_place_is_no_mention(string text, string place) =>
        Assert.Null(Read.Text(text).At(place));

    [Theory]
    [InlineData("Pressing Beijing too hard failed.", "Beijing", "China")]
    [InlineData("He reminded her of Moscow's concerns.", "Moscow", "Russia")]
    [InlineData("The gap between Beijing and Kyiv grew.", "Kyiv", "Ukraine")]
    [InlineData("They put the question to Beijing.", "Beijing", "China")]
    [InlineData("Foggy Bottom declined to comment.", "Foggy Bottom", "United States")]
    [InlineData("The Élysée published its account.", "The Élysée", "France")]
    [InlineData("Downing Street confirmed the call.", "Downing Street", "United Kingdom")]
    public void Elsewhere_it_stands_for_its_government(string text, string words, string state) =>
        Assert.Equal(state, Read.Text(text).Who(words));

    [Theory]
    [InlineData("Ukrainian officials said so.", "Ukrainian officials", "Ukraine (officials)")]
    [InlineData("Then senior U.S. officials said so.", "senior U.S. officials", "United States (officials)")]
    [InlineData("He called on the West to act.", "the West", "the West")]
    [InlineData("They thanked Western partners.", "Western partners", "the West")]
    [InlineData("Then reporters asked.", "reporters", "reporters")]
    public void Groups_are_actors_of_their_own(string text, string words, string name) =>
        Assert.Equal((MentionKind.Group, name), (Read.Text(text).At(words)!.Kind, Read.Text(text).Who(words)));

    [Theory]
    [InlineData("The Government of Guatemala agreed.", "The Government of Guatemala", "Guatemala")]
    [InlineData("Then the Chinese leadership agreed.", "the Chinese leadership", "China")]
    [InlineData("It said that the Ukrainian side agreed.", "the Ukrainian side", "Ukraine")]
    public void A_government_or_side_is_its_state(string text, string words, string state) =>
        Assert.Equal(state, Read.Text(text).Who(words));

    [Theory]
    [InlineData("The Chinese Foreign Ministry said so.", "The Chinese Foreign Ministry", "org:chn-foreign-ministry")]
    [InlineData("Then China's foreign ministry said so.", "China's foreign ministry", "org:chn-foreign-ministry")]
    [InlineData("The Ministry of Foreign Affairs of China said so.", "The Ministry of Foreign Affairs of China", "org:chn-foreign-ministry")]
    [InlineData("The Ministry of Defence of Ukraine said so.", "The Ministry of Defence of Ukraine", "org:ukr-defence-ministry")]
    public void A_ministry_is_one_body_however_written(string text, string words, string id) =>
        Assert.Equal(id, Read.Text(text).Id(words));

    [Theory]
    [InlineData("The official Chinese news agency Xinhua said so.", "The official Chinese news agency Xinhua", "Xinhua")]
    [InlineData("According to the state news agency TASS, talks go on.", "the state news agency TASS", "TASS")]
    public void An_agency_is_marked_with_what_it_is_called(string text, string words, string name) =>
        Assert.Equal(name, Read.Text(text).Who(words));

    [Theory]
    [InlineData("He spoke as President of the club.", "President of the club")]
    [InlineData("She was the president.", "the president")]
    [InlineData("He wrote on Twitter.", "Twitter")]
    [InlineData("We may withdraw, who knows.", "who")]
    [InlineData("Send them to us.", "US")]
    public void What_names_nobody_is_not_marked(string text, string words) => Assert.Null(Read.Text(text).At(words));
}

using Lacuna.Core.Actors;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Reading.Tests.Actors;

public sealed class ActorTableTests
{
    private static readonly ActorTable Table = ActorTable.Default;

    [Theory]
    [InlineData("Zelensky", "person:volodymyr-zelenskyy")]
    [InlineData("Volodymyr Zelenskiy", "person:volodymyr-zelenskyy")]
    [InlineData("Volodymyr Zelens'kyy", "person:volodymyr-zelenskyy")]
    [InlineData("recep tayyip ERDOGAN", "person:recep-tayyip-erdogan")]
    [InlineData("Recep Tayyip Erdoğan", "person:recep-tayyip-erdogan")]
    [InlineData("Antonio Guterres", "person:antonio-guterres")]
    [InlineData("Moon Jae-in", "person:moon-jae-in")]
    [InlineData("Suga Yoshihide", "person:yoshihide-suga")]
    [InlineData("Turkey", "state:TUR")]
    [InlineData("Türkiye", "state:TUR")]
    [InlineData("Burma", "state:MMR")]
    [InlineData("the Czech Republic", "state:CZE")]
    [InlineData("Côte d’Ivoire", "state:CIV")]
    [InlineData("DPRK", "state:PRK")]
    [InlineData("People's Republic of China", "state:CHN")]
    [InlineData("ROK", "state:KOR")]
    [InlineData("UAE", "state:ARE")]
    [InlineData("Kosovo", "state:XKX")]
    [InlineData("Holy See", "state:VAT")]
    [InlineData("Palestinian Authority", "state:PSE")]
    [InlineData("UN", "org:un")]
    [InlineData("U.N.", "org:un")]
    [InlineData("EU", "org:eu")]
    [InlineData("North Atlantic Treaty Organization", "org:nato")]
    [InlineData("OPEC+", "org:opec-plus")]
    public void A_name_is_found_in_any_spelling(string name, string id) => EveryCulture.Check(() => Assert.Equal(id, Table.Find(name).First().Id));

    [Theory]
    [InlineData("Nobody At All")]
    [InlineData("")]
    [InlineData("\ud800")]
    public void An_unknown_name_finds_nobody(string name) => Assert.Empty(Table.Find(name));

    [Fact]
    public void A_name_that_two_bear_finds_both() =>
        Assert.Equal(["person:george-h-w-bush", "person:george-w-bush"], Table.Find("George Bush").Select(actor => actor.Id).Order());

    [Theory]
    [InlineData("president", "state:USA", "2021-01-19", "person:donald-trump")]
    [InlineData("president", "state:USA", "2021-01-21", "person:joe-biden")]
    [InlineData("president", "state:RUS", "2022-04-04", "person:vladimir-putin")]
    [InlineData("foreign-minister", "state:UKR", "2022-04-04", "person:dmytro-kuleba")]
    [InlineData("foreign-minister", "state:USA", "2022-04-04", "person:antony-blinken")]
    [InlineData("leader", "state:DEU", "2022-04-04", "person:olaf-scholz")]
    [InlineData("leader", "state:JPN", "2021-06-12", "person:yoshihide-suga")]
    [InlineData("president", "state:GBR", "2022-04-04", "person:queen-elizabeth-ii")]
    [InlineData("un-ambassador", "state:RUS", "2022-04-04", "person:vasily-nebenzya")]
    [InlineData("secretary-general", "org:nato", "2022-04-04", "person:jens-stoltenberg")]
    [InlineData("president", "org:european-commission", "2022-04-04", "person:ursula-von-der-leyen")]
    public void An_office_has_its_holder_on_a_day(string office, string body, string day, string id) =>
        Assert.Equal(id, Table.Holders(office, body, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).First().Id);

    [Fact]
    public void A_person_has_offices_with_intervals()
    {
        var offices = Table.OfficesOf("person:liz-truss", new LocalDate(2022, 9, 10));
        Assert.Equal("prime-minister", Assert.Single(offices, office => office.Body == "state:GBR").Office);
        Assert.Empty(Table.OfficesOf("person:nobody"));
    }

    [Fact]
    public void Every_state_of_the_world_has_an_id_and_a_name()
    {
        Assert.Equal("China", Table.State("CHN")!.Name);
        Assert.Equal("China", Table.State("state:CHN")!.Name);
        Assert.Null(Table.State("ZZZ"));
        Assert.All(Table.Lexicon.States, state => Assert.Equal(ActorKind.State, state.Actor.Kind));
        Assert.True(Table.Lexicon.States.Count > 195);
    }

    [Fact]
    public void Every_holding_is_of_a_body_that_the_tables_have_and_ends_after_it_begins()
    {
        for (var row = 0; row < Table.Lexicon.People.Count; row++)
        {
            Assert.All(Table.Lexicon.People.OfficesOf(row), holding =>
            {
                Assert.NotNull(Table.ById(holding.Body));
                Assert.True(holding.From is not { } from || holding.To is not { } to || from <= to, holding.ToString());
            });
        }
    }

    [Theory]
    [InlineData("Xinhua", "state:CHN", true)]
    [InlineData("TASS", "state:RUS", true)]
    [InlineData("KCNA", "state:PRK", true)]
    [InlineData("Yonhap", "state:KOR", false)]
    [InlineData("Reuters", null, false)]
    public void A_news_agency_has_its_state_and_speaks_for_it_or_not(string name, string? state, bool isVoice)
    {
        var outlet = Table.Lexicon.Bodies.Single(body => body.Actor.Name == name);
        Assert.Equal((state, isVoice), (outlet.Actor.State, outlet.IsVoice));
    }
}

using Lacuna.Core.Documents;
using Lacuna.Reading.Tests.Attribution;

namespace Lacuna.Reading.Tests.Speakers;

public sealed class SpeakerTests
{
    private static readonly Source Kremlin = new("kremlin.ru", "state:RUS", "Europe/Moscow");

    [Theory]
    [InlineData("A spokesman for Vladimir Putin said it was over.", "Vladimir Putin (spokesman)")]
    [InlineData("Ukrainian officials said it was over.", "Ukraine (officials)")]
    [InlineData("Ukrainian authorities said it was over.", "Ukraine (authorities)")]
    [InlineData("Xinhua's notes of the call said it was over.", "Xinhua")]
    [InlineData("Vasily Nebenzya, Moscow's envoy to the UN, said it was over.", "Vasily Nebenzya")]
    [InlineData("The president's national security adviser, Jake Sullivan, said it was over.", "Jake Sullivan")]
    [InlineData("The Kremlin said it was over.", "Russia")]
    [InlineData("Omar Hill and Lena Ortiz said it was over.", "Omar Hill, Lena Ortiz")]
    public void The_speaker_is_whoever_the_head_of_the_source_names(string text, string speakers) =>
        Assert.Equal(speakers, Read.Names(Assert.Single(Read.Text(text).Statements).Speakers));

    [Theory]
    [InlineData("Wang Yi spoke with Dmytro Kuleba. \"It is over,\" Kuleba wrote after his call with Wang, who told his opposite number that it was.", "told", "Dmytro Kuleba")]
    [InlineData("Kim Dara Whitlow went home. Whitlow told him that it was over.", "told", "")]
    [InlineData("Omar Hill went home. Hill told himself that it was over.", "told", "Omar Hill")]
    public void Nobody_speaks_to_himself_unless_the_words_say_so(string text, string cue, string hearers)
    {
        var read = Read.Text(text);
        Assert.Equal(hearers, Read.Names(read.Statements.Single(statement => statement.Cue is { } at && read.Text.AsSpan(at.Start, at.Length).SequenceEqual(cue)).Addressees));
    }

    [Fact]
    public void Nobody_named_means_both_parties_for_what_was_discussed_and_the_last_speaker_for_what_was_explained()
    {
        var read = Read.Text(
            "Issues of transit were discussed. Vladimir Putin spoke about gas. Detailed comments were provided on prices. Olaf Scholz thanked Vladimir Putin for the answer.",
            source: Kremlin);
        Assert.Equal(
            ["Vladimir Putin, Olaf Scholz", "Vladimir Putin", "Vladimir Putin", "Olaf Scholz"],
            read.Statements.Select(statement => Read.Names(statement.Speakers)));
    }

    [Fact]
    public void Who_asked_for_a_talk_is_answered_by_the_other_party()
    {
        var read = Read.Text("At the request of Karl Nehammer, Vladimir Putin gave an assessment of the fighting. Karl Nehammer took note of it.", source: Kremlin);
        Assert.Equal("Karl Nehammer", Read.Names(read.Statements[0].Speakers));
        Assert.Equal("Vladimir Putin", Read.Names(read.Statements[0].Addressees));
        Assert.Equal("Karl Nehammer", Read.Names(read.Statements[1].Addressees));
    }

    [Fact]
    public void Both_speak_who_meet_to_discuss_and_one_speaks_to_the_other_who_meets_to_affirm()
    {
        var read = Read.Text("Jake Sullivan met with Adviser Nuhu Ribadu to discuss piracy. Jake Sullivan met with Nuhu Ribadu to affirm the pact.");
        Assert.Equal("Jake Sullivan, Nuhu Ribadu", Read.Names(read.Statements[0].Speakers));
        Assert.Equal("Jake Sullivan", Read.Names(read.Statements[1].Speakers));
        Assert.Equal("Nuhu Ribadu", Read.Names(read.Statements[1].Addressees));
    }

    [Fact]
    public void The_company_is_the_body_named_most_before() =>
        Assert.Equal("Lockheed Martin", Read.Names(Read.Text("Lockheed Martin grew. Lockheed Martin hired. The company announced a plant.").Statements[^1].Speakers));
}

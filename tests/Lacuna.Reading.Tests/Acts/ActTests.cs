using Lacuna.Core.Reading;
using Lacuna.Reading.Tests.Attribution;

namespace Lacuna.Reading.Tests.Acts;

public sealed class ActTests
{
    [Theory]
    [InlineData("President Biden reaffirmed his support for Ukraine.", SpeechAct.Support)]
    [InlineData("President Biden reaffirmed the commitment of the United States to Ukraine's sovereignty.", SpeechAct.Support)]
    [InlineData("The leaders reaffirmed their intention to meet again.", SpeechAct.Promise)]
    [InlineData("Vladimir Putin reaffirmed Russia's commitment to its contracts.", SpeechAct.Promise)]
    [InlineData("The leaders voiced concern about the siege.", SpeechAct.Accuse)]
    [InlineData("Macron welcomed the truce.", SpeechAct.Praise)]
    [InlineData("Sullivan expressed interest in the plan.", SpeechAct.Support)]
    [InlineData("Macron stressed the importance of the corridor.", SpeechAct.Inform)]
    [InlineData("Kuleba thanked Wang for the aid.", SpeechAct.Thank)]
    [InlineData("Putin congratulated Scholz on his election.", SpeechAct.Congratulate)]
    [InlineData("Biden expressed condolences to the family for their loss.", SpeechAct.Condole)]
    [InlineData("Lavrov rejected the offer.", SpeechAct.Reject)]
    [InlineData("Zelenskyy demanded that the port be opened.", SpeechAct.Demand)]
    [InlineData("Kuleba condemned the strike.", SpeechAct.Condemn)]
    [InlineData("The ministers discussed the grain deal.", SpeechAct.Consult)]
    [InlineData("Moscow warned of consequences.", SpeechAct.Threaten)]
    public void The_cue_and_its_noun_tell_the_act(string text, SpeechAct act) =>
        Assert.Equal(act, Assert.Single(Read.Text(text).Statements).Act);

    [Theory]
    [InlineData("Putin noted that Kyiv was sabotaging the talks.", SpeechAct.Accuse)]
    [InlineData("Putin pointed out that the Ukrainian side should clear the ports.", SpeechAct.Demand)]
    [InlineData("Putin stressed that the charges against Russia were groundless.", SpeechAct.Deny)]
    [InlineData("Zelenskyy said he would visit the front.", SpeechAct.Promise)]
    [InlineData("Biden announced an additional $300 million in aid.", SpeechAct.Promise)]
    [InlineData("\"We demand access to the plant,\" said Zelenskyy.", SpeechAct.Demand)]
    [InlineData("\"I thank you for this,\" said Zelenskyy.", SpeechAct.Thank)]
    [InlineData("Zelenskyy said the day was long.", SpeechAct.Inform)]
    public void Where_the_cue_leaves_it_open_the_content_tells(string text, SpeechAct act) =>
        Assert.Equal(act, Read.Text(text).Statements[0].Act);

    [Fact]
    public void Strength_climbs_from_noting_to_demanding()
    {
        int StrengthOf(string cue) => Assert.Single(Read.Text($"Kuleba {cue} that the port be opened.").Statements).Strength;
        Assert.True(StrengthOf("noted") < StrengthOf("suggested"));
        Assert.True(StrengthOf("suggested") < StrengthOf("urged"));
        Assert.True(StrengthOf("urged") < StrengthOf("demanded"));
    }

    [Theory]
    [InlineData("Kuleba urged Beijing to speak.", true)]
    [InlineData("Kuleba did not urge Beijing to speak.", false)]
    [InlineData("Kuleba told Beijing that he was ready.", false)]
    public void A_plea_asks_and_is_not_negated(string text, bool isPlea) =>
        Assert.Equal(isPlea, Assert.Single(Read.Text(text).Statements).IsPlea);
}

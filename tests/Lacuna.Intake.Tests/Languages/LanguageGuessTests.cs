using Lacuna.Intake.Languages;

namespace Lacuna.Intake.Tests.Languages;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The minister said that the talks would go on in the coming weeks and that both of the sides had agreed to it.")]
    [InlineData("de", "Der Minister sagte, dass die Gespräche in den kommenden Wochen weitergehen und sich beide Seiten auf einen Termin geeinigt haben.")]
    [InlineData("fr", "Le ministre a dit que les pourparlers se poursuivront dans les semaines à venir et que les deux parties en sont convenues.")]
    [InlineData("es", "El ministro dijo que las conversaciones continuarán en las próximas semanas y que las dos partes están de acuerdo en ello.")]
    [InlineData("ru", "Министр сказал, что переговоры будут продолжены в ближайшие недели и что обе стороны с этим согласны, как и их союзники на востоке.")]
    [InlineData("uk", "Міністр сказав, що переговори будуть продовжені найближчими тижнями і що обидві сторони з цим згодні, як і їхні союзники на сході.")]
    [InlineData("zh", "外交部长王毅表示，中方愿同各方一道努力。")]
    [InlineData("ja", "外務大臣は、双方が協議を続けることで一致したと述べた。")]
    [InlineData("ar", "قال الوزير إن المحادثات ستستمر في الأسابيع المقبلة وإن الجانبين اتفقا على ذلك.")]
    [InlineData(null, "OK.")]
    [InlineData(null, "")]
    public void A_few_lines_show_their_language(string? language, string text) => Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("en_US", "en-US")]
    [InlineData("zh-hans-cn", "zh-Hans-CN")]
    [InlineData("DE", "de")]
    [InlineData("xx-bogus", null)]
    [InlineData("english", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Tags_are_put_into_the_usual_case(string? tag, string? tidy) => Assert.Equal(tidy, LanguageTags.Tidy(tag));
}

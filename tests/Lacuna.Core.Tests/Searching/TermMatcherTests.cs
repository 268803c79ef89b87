using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;

namespace Lacuna.Core.Tests.Searching;

public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("Bucha", "They spoke of Bucha's streets.", "Bucha")]
    [InlineData("Bucha", "BUCHA", "BUCHA")]
    [InlineData("bucha", "the “Bucha” massacre", "Bucha")]
    [InlineData("Bucha massacre", "the “Bucha” massacre", "Bucha” massacre")]
    [InlineData("Wang Yi", "said Wang\nYi, who", "Wang\nYi")]
    [InlineData("Nord Stream", "the Nord-Stream pipe", "Nord-Stream")]
    [InlineData("Mr Biden", "asked Mr. Biden", "Mr. Biden")]
    [InlineData("U.S. Army", "the U.S. Army", "U.S. Army")]
    [InlineData("O'Brien", "Robert O’Brien said", "O’Brien")]
    [InlineData("Washington, D.C.", "in Washington, D.C. today", "Washington, D.C")]
    [InlineData("massacre*", "many massacres there", "massacres")]
    public void Words_are_found_whatever_their_case_and_marks(string term, string text, string words) => Assert.Equal([words], Words(text, term));

    [Theory]
    [InlineData("Bucha", "Buchanan spoke")]
    [InlineData("Bucha", "in Buchach")]
    [InlineData("Wang Yi", "said Wang. Yi listened")]
    [InlineData("Wang Yi", "said Wang\n\nYi listened")]
    [InlineData("Wang Yi", "Li, Wang, Yi")]
    [InlineData("war*", "a warning")]
    [InlineData("", "anything")]
    [InlineData("***", "anything * here")]
    [InlineData("Bucha", "")]
    public void Parts_of_words_and_words_across_a_stop_are_not_found(string term, string text) => Assert.Empty(Words(text, term));

    [Theory]
    [InlineData("буча", "в городе БУЧА", "БУЧА")]
    [InlineData("БУЧА", "у Бучах і Буча", "Буча")]
    [InlineData("бучанськ* різанин*", "про Бучанську різанину сказав", "Бучанську різанину")]
    [InlineData("Орёл", "под Орлом и ОРЕЛ", "ОРЕЛ")]
    [InlineData("Куп'янськ", "біля Купʼянськ", "Купʼянськ")]
    [InlineData("Київ", "Ки\u0301їв", "Ки\u0301їв")]
    [InlineData("ΜΠΟΥΤΣΑ", "στη Μπούτσα", "Μπούτσα")]
    [InlineData("οδός", "Η ΟΔΟΣ ΕΚΕΊ", "ΟΔΟΣ")]
    [InlineData("İstanbul", "ISTANBUL, istanbul", "ISTANBUL|istanbul")]
    [InlineData("istanbul", "İSTANBUL, ıstanbul", "İSTANBUL|ıstanbul")]
    [InlineData("Erdoğan", "ERDOGAN spoke", "ERDOGAN")]
    [InlineData("Straße", "die STRASSE", "STRASSE")]
    [InlineData("strasse", "die Straße", "Straße")]
    [InlineData("بوتشا", "في بُوتشا", "بُوتشا")]
    [InlineData("اوكرانيا", "أوكرانيا", "أوكرانيا")]
    [InlineData("2022", "عام ٢٠٢٢", "٢٠٢٢")]
    [InlineData("Ｂｕｃｈａ", "in Bucha", "Bucha")]
    public void Folding_holds_in_other_alphabets(string term, string text, string words) => Assert.Equal(words.Split('|'), Words(text, term));

    [Theory]
    [InlineData("布查", "王毅没有谈到布查事件。", "布查")]
    [InlineData("布", "王毅没有谈到布查事件。", "布")]
    [InlineData("ブチャ", "ウクライナのﾌﾞﾁｬで", "ﾌﾞﾁｬ")]
    [InlineData("부차", "부차에서 일어난", "부차")]
    [InlineData("𠮷野", "𠮷野家", "𠮷野")]
    [InlineData("บูชา", "ที่เมืองบูชาใน", "บูชา")]
    public void Scripts_without_spaces_need_no_boundaries(string term, string text, string words) => Assert.Equal([words], Words(text, term));

    [Fact]
    public void Marks_that_make_another_letter_stay()
    {
        Assert.Empty(Words("мои друзья", "мой"));
        Assert.Empty(Words("か", "が"));
        Assert.Empty(Words("Ивано", "Їжакевич"));
    }

    [Fact]
    public void Capitals_matter_when_a_term_says_so()
    {
        var matcher = new TermMatcher([new SubjectTerm("US") { IsCaseSensitive = true }]);

        Assert.Equal([new TextSpan(13, 2)], matcher.Find("They told us US policy").Select(match => match.At));
        Assert.False(matcher.IsIn("they told us"));
    }

    [Fact]
    public void A_companion_must_stand_in_the_same_paragraph()
    {
        var matcher = new TermMatcher([new SubjectTerm("Georgia") { Companions = ["Tbilisi", "Caucas*"] }]);

        Assert.Equal([new TextSpan(0, 7)], matcher.Find("Georgia lies in the Caucasus.\n\nAtlanta is in Georgia.").Select(match => match.At));
        Assert.Empty(matcher.Find("Atlanta is in Georgia.\n\nTbilisi"));
    }

    [Fact]
    public void Of_two_terms_in_the_same_place_the_longer_is_found_once()
    {
        SubjectTerm[] terms = [new("Bucha"), new("Bucha massacre")];

        Assert.Equal([terms[1], terms[0]], new TermMatcher(terms).Find("The Bucha massacre; Bucha").Select(match => match.Term));
    }

    [Fact]
    public void Only_places_inside_the_part_asked_for_count()
    {
        const string text = "Bucha. Bucha. Bucha.";

        Assert.Equal([new TextSpan(7, 5)], new TermMatcher([new SubjectTerm("Bucha")]).Find(text, new TextSpan(6, 8)).Select(match => match.At));
    }

    [Theory]
    [InlineData("\uD800 Bucha \uDC00")]
    [InlineData("\u0301Bucha\u0301")]
    [InlineData("Bu\u00ADcha")]
    [InlineData("\u202EBucha\u202C")]
    [InlineData("😀Bucha😀")]
    public void Odd_text_neither_throws_nor_hides_a_word(string text) => Assert.Single(Words(text, "Bucha"));

    [Fact]
    public void Every_culture_finds_the_same() => EveryCulture.Check(() => Assert.Equal(["ISTANBUL"], Words("ISTANBUL", "istanbul")));

    private static IEnumerable<string> Words(string text, string term) => new TermMatcher([new SubjectTerm(term)]).Find(text).Select(match => match.At.In(text));
}

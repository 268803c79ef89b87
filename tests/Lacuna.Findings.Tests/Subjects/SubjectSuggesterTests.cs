using Lacuna.Core.Searching;
using Lacuna.Findings.Subjects;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Tests.Subjects;

public sealed class SubjectSuggesterTests
{
    private static readonly SubjectSuggester Suggester = new(ActorTable.Default);

    [Fact]
    public void A_town_is_spelt_as_other_languages_spell_it() => EveryCulture.Check(() =>
    {
        var words = Words("Bucha");
        Assert.Superset(new HashSet<string> { "Bucha", "Buča", "Boutcha", "Butscha", "Bucza", "Butja", "Буча", "布查" }, words.ToHashSet());
    });

    [Theory]
    [InlineData("Kharkiv", "Харкив")]
    [InlineData("Irpin", "Ирпин")]
    [InlineData("Mariupol", "Мариупол")]
    public void Another_alphabet_is_reached_letter_by_letter(string name, string spelt) => Assert.Contains(spelt, Words(name));

    [Theory]
    [InlineData("Bucha", "Он был в Буче.")]
    [InlineData("Bucha", "Po masakrze w Buczy")]
    [InlineData("Mariupol", "осада Мариуполя")]
    public void A_name_is_found_in_the_forms_that_a_sentence_gives_it(string name, string text) =>
        Assert.True(new TermMatcher(Suggester.Suggest(name).Select(suggestion => suggestion.Term)).IsIn(text));

    [Theory]
    [InlineData("Bucha", "Буковина далеко.")]
    [InlineData("Mariupol", "Мария поёт.")]
    public void Another_name_that_begins_alike_is_not_found(string name, string text) =>
        Assert.False(new TermMatcher(Suggester.Suggest(name).Select(suggestion => suggestion.Term)).IsIn(text));

    [Fact]
    public void A_state_has_its_names_in_all_languages_and_those_of_the_tables()
    {
        var words = Words("Ukraine");
        Assert.Superset(new HashSet<string> { "Ukraine", "Україна", "Украина", "乌克兰", "烏克蘭", "ウクライナ", "우크라이나", "Ukrajina", "أوكرانيا", "Ukrainian" }, words.ToHashSet());
    }

    [Fact]
    public void A_name_in_capitals_keeps_them() =>
        Assert.True(Suggester.Suggest("United States").Single(suggestion => suggestion.Term.Words == "US").Term.IsCaseSensitive);

    [Fact]
    public async Task Names_of_the_record_that_come_near_are_offered_with_their_documents()
    {
        var archive = new MemoryArchive(
        [
            Made.Read("Press", null, "2022-04-04", "Officials went to Mariupol. The Mariupol City Council spoke."),
            Made.Read("Press", null, "2022-04-05", "The mayor of Mariupol, Vadym Boychenko, spoke."),
        ]);
        var suggestions = await Suggester.SuggestAsync("Mariupol", archive, TestContext.Current.CancellationToken);
        Assert.Equal(2, suggestions[0].Documents);
        Assert.All(suggestions.Where(suggestion => suggestion.Kind == SuggestionKind.Record), suggestion => Assert.True(suggestion.Documents > 0));
    }

    [Fact]
    public void No_term_is_offered_twice()
    {
        var folded = Suggester.Suggest("Ukraine").Select(suggestion => (SearchableText.Fold(suggestion.Term.Words), suggestion.Term.Words.EndsWith('*'), suggestion.Term.IsCaseSensitive)).ToList();
        Assert.Equal(folded.Count, folded.Distinct().Count());
    }

    private static List<string> Words(string name) => [.. Suggester.Suggest(name).Select(suggestion => suggestion.Term.Words)];
}

using Lacuna.Findings.Comparing.About;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Tests.Comparing.About;

public sealed class RelatedTermsTests
{
    [Theory]
    [InlineData("ransomware", "information security")]
    [InlineData("sanctions", "economic measures")]
    [InlineData("troop build-up", "They spoke of the movement of the troops.")]
    [InlineData("follow-up", "The presidents tasked their teams to act.")]
    [InlineData("ceasefire", "an end to hostilities and a truce")]
    [InlineData("JCPOA", "the Iranian nuclear programme")]
    public void Words_for_one_subject_meet(string one, string other) => EveryCulture.Check(() => Assert.True(Subjects(one).Overlaps(Subjects(other))));

    [Theory]
    [InlineData("ransomware", "security guarantees")]
    [InlineData("grain", "gas supplies")]
    [InlineData("Olympics", "elections")]
    public void Words_for_two_subjects_do_not(string one, string other) => Assert.False(Subjects(one).Overlaps(Subjects(other)));

    [Fact]
    public void A_term_is_found_from_its_first_to_its_last_word()
    {
        const string Text = "It called for the withdrawal of the troops.";
        var words = WordSplitter.Split("movement of the troops");
        var found = RelatedTerms.Default.Find("movement of the troops", words).Where(term => term.Last > term.First).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, term => Assert.Equal((0, 3), (term.First, term.Last)));
        Assert.DoesNotContain(RelatedTerms.Default.Find(Text, WordSplitter.Split(Text)), term => term.Last >= WordSplitter.Split(Text).Count);
    }

    [Fact]
    public void No_term_of_the_list_stands_twice_in_one_subject()
    {
        foreach (var line in WordList.Lines("related-terms.txt"))
        {
            var terms = line.Split(',', StringSplitOptions.TrimEntries);
            Assert.Equal(terms.Distinct(StringComparer.OrdinalIgnoreCase), terms);
            Assert.DoesNotContain("", terms);
        }
    }

    private static HashSet<int> Subjects(string text) => [.. RelatedTerms.Default.Find(text, WordSplitter.Split(text)).Select(found => found.Subject)];
}

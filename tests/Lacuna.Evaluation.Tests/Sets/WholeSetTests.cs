using Lacuna.Evaluation.Sets;

namespace Lacuna.Evaluation.Tests.Sets;

/// <summary>Small sets that we wrote, read by rules and counted by hand.</summary>
public sealed class WholeSetTests
{
    [Fact]
    public void Statements_are_counted_over_all_that_an_article_has_and_we_found()
    {
        var figures = Run(new PolnearSet(), "polnear");
        Assert.Equal(100, figures["linked_precision"]);
        Assert.Equal(66.7, figures["linked_recall"], 0.1);
        Assert.Equal(80, figures["linked_f1"]);
    }

    [Fact]
    public void Names_are_counted_by_kind()
    {
        var figures = Run(new UnerSet(), "names.iob2");
        Assert.Equal(100, figures["person_f1"]);
        Assert.Equal(100, figures["organisation_f1"]);
        Assert.Equal(66.7, figures["place_f1"], 0.1);
        Assert.Equal(85.7, figures["f1"], 0.1);
    }

    [Fact]
    public void Politicians_are_persons_and_elections_are_left_out()
    {
        var figures = Run(new PoliticsSet(), "politics.txt");
        Assert.Equal((100, 100), (figures["person_f1"], figures["place_f1"]));
    }

    [Fact]
    public void Hearers_are_counted_where_a_verb_addresses_somebody()
    {
        var figures = Run(new HearerSet(), "hearers.jsonl");
        Assert.Equal((100, 50), (figures["precision"], figures["recall"]));
    }

    [Fact]
    public void Speakers_are_looked_for_in_the_measured_documents_alone()
    {
        var figures = Run(new SpeakersSet(), "gum");
        Assert.Equal((1, 1, 100), (figures["cases"], figures["found"], figures["accuracy"]));
    }

    [Fact]
    public void Pronouns_and_roles_of_people_with_names_are_looked_for_in_both_corpora()
    {
        var figures = Run(new ReferencesSet(), "");
        Assert.Equal((3, 100, 100), (figures["pronouns"], figures["pronouns_right"], figures["pronouns_precision"]));
        Assert.Equal((1, 100), (figures["roles"], figures["roles_right"]));
    }

    private static Dictionary<string, double> Run(IEvaluationSet set, string path) =>
        set.Run(Cases.Path("evaluation/" + path), new ReadingLines(reader: null), TextWriter.Null, TestContext.Current.CancellationToken)
            .ToDictionary(figure => figure.Name, figure => figure.Value);
}

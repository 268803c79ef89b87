using Lacuna.Evaluation.Sets.Polnear;

namespace Lacuna.Evaluation.Tests.Sets;

public sealed class PolnearArticleTests
{
    [Fact]
    public void The_first_of_several_annotations_is_taken_with_all_its_pieces()
    {
        var article = Assert.Single(PolnearArticle.Load(Cases.Path("evaluation/polnear")));
        Assert.Equal("talks", article.Name);
        Assert.Equal(3, article.Relations.Length);
        Assert.Equal(["“We are ready,”", "“So are they.”"], article.Relations[1].Content.Select(span => span.In(article.Text)));
        Assert.Empty(article.Relations[2].Source);
    }

    [Fact]
    public void Folders_below_are_read_too() => Assert.Equal(["talks"], PolnearArticle.Load(Cases.Path("evaluation")).Select(article => article.Name));

    [Fact]
    public void A_folder_without_annotations_is_told() => Assert.Throws<DirectoryNotFoundException>(() => PolnearArticle.Load(Cases.Path("evaluation/gum")));

    [Fact]
    public void Places_count_characters_and_not_code_units()
    {
        const string Text = "🕊 Anna said no.";
        var relation = Assert.Single(PolnearArticle.Parse(["T1\tSource 2 6\tAnna", "T2\tCue 7 11\tsaid", "T3\tContent 12 14\tno", "E1\tSource:T1 Cue:T2 Content2:T3"], Text));
        Assert.Equal(["Anna", "said", "no"], [relation.Source[0].In(Text), relation.Cue[0].In(Text), relation.Content[0].In(Text)]);
    }

    [Fact]
    public void A_relation_without_parts_is_none() => Assert.Empty(PolnearArticle.Parse(["T1\tAttribution-no-source 0 2\tHe", "E1\tAttribution-no-source:T1"], "He left."));
}

using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Tests.Attribution;

namespace Lacuna.Reading.Tests.Actors;

public sealed class TrainedLinkTests
{
    private const string TwoMen = "Omar Hill met Viktor Lang in Oslo. He said it was over.";

    [Fact]
    public void Without_links_the_subject_of_the_sentence_before_is_meant() => Assert.Equal("Omar Hill", Speaker(TwoMen, links: null));

    [Fact]
    public void Links_that_tell_nothing_leave_the_choice_of_the_rules() => Assert.Equal("Omar Hill", Speaker(TwoMen, (_, _) => 0.5));

    [Fact]
    public void A_likely_link_outweighs_the_order_of_the_sentence() =>
        Assert.Equal("Viktor Lang", Speaker(TwoMen, (_, earlier) => earlier == TwoMen.IndexOf("Lang", StringComparison.Ordinal) ? 0.99 : 0.1));

    [Fact]
    public void A_link_that_only_leans_does_not() =>
        Assert.Equal("Omar Hill", Speaker(TwoMen, (_, earlier) => earlier == TwoMen.IndexOf("Lang", StringComparison.Ordinal) ? 0.6 : 0.4));

    [Fact]
    public void A_gender_that_is_known_is_kept_whatever_the_links_say()
    {
        const string Text = "Omar Hill met Maria Lang in Oslo. He said it was over.";
        Assert.Equal("Omar Hill", Speaker(Text, (_, earlier) => earlier == Text.IndexOf("Lang", StringComparison.Ordinal) ? 0.999 : 0.5));
    }

    [Fact]
    public void A_pronoun_that_is_linked_to_nobody_named_and_those_linked_to_it_mean_nobody()
    {
        const string Text = "Omar Hill runs the museum. The guard saw that he had lost his hat.";
        int he = Text.IndexOf(" he ", StringComparison.Ordinal) + 1, his = Text.IndexOf("his", StringComparison.Ordinal);
        var read = Read(Text, (later, earlier) => later == his && earlier == he ? 0.99 : later == he ? 0.05 : 0.4);
        Assert.All(read.Mentions.Where(mention => mention.Kind == MentionKind.Pronoun), mention => Assert.Empty(mention.Actors));
    }

    [Fact]
    public void The_head_word_of_an_office_is_asked_about_and_not_what_follows_it()
    {
        const string Text = "The foreign minister of Norway met Viktor Lang. He said it was over.";
        var asked = new List<int>();
        Read(Text, (_, earlier) =>
        {
            asked.Add(earlier);
            return 0.5;
        });
        Assert.Contains(Text.IndexOf("Lang", StringComparison.Ordinal), asked);
        Assert.DoesNotContain(Text.IndexOf("Norway", StringComparison.Ordinal), asked);
    }

    [Fact]
    public void What_the_reader_saw_is_let_go_when_the_speakers_are_known()
    {
        Assert.Null(Read(TwoMen, (_, _) => 0.5).Trained!.References);
        Assert.Null(Read("Nothing was reported.", (_, _) => 0.5).Trained!.References);
    }

    private static string Speaker(string text, Func<int, int, double>? links) => Attribution.Read.Names(Assert.Single(Read(text, links).Statements).Speakers);

    private static AnnotatedDocument Read(string text, Func<int, int, double>? links)
    {
        var line = ReadingLine.CreateDefault();
        var stages = line.Stages.Insert(1, new Marking(links is null ? null : new Links(links)));
        return new ReadingLine(stages, line.Context).Read(new Document { Id = "test", Text = text, Language = "en" });
    }

    private sealed class Links(Func<int, int, double> likelihood) : ITrainedReferences
    {
        public double? Likelihood(int later, int earlier) => likelihood(later, earlier);
    }

    private sealed class Marking(ITrainedReferences? references) : IReadingStage
    {
        public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context) => document with { Trained = TrainedMarks.None with { References = references } };
    }
}

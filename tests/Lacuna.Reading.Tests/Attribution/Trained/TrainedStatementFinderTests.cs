using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution;
using Lacuna.Reading.Attribution.Trained;

namespace Lacuna.Reading.Tests.Attribution.Trained;

public sealed class TrainedStatementFinderTests
{
    [Fact]
    public void A_cue_takes_its_likeliest_source_and_its_content_without_the_joining_that() => Expect(
        new MarkedByHand("Kim told Lee that talks had failed.").Source("Kim").Source("Lee").Cue("told").Content("that talks had failed")
            .Link("told", "Kim", 0.9).Link("told", "Lee", 0.4).Link("told", "that talks had failed"),
        "[Kim] told: talks had failed");

    [Fact]
    public void Content_split_round_its_cue_is_one_statement() => Expect(
        new MarkedByHand("Talks, the envoy said, had failed.").Source("the envoy").Cue("said").Content("Talks").Content("had failed")
            .Link("said", "the envoy").Link("said", "Talks").Link("said", "had failed"),
        "[the envoy] said: Talks | had failed");

    [Fact]
    public void A_source_may_have_several_cues() => Expect(
        new MarkedByHand("Kim said talks failed and urged patience.").Source("Kim").Cue("said").Content("talks failed").Cue("urged").Content("patience")
            .Link("said", "Kim").Link("said", "talks failed").Link("said", "patience", 0.2).Link("urged", "Kim").Link("urged", "patience"),
        "[Kim] said: talks failed",
        "[Kim] urged: patience");

    [Fact]
    public void Content_in_the_next_paragraph_belongs_to_the_cue_that_it_is_linked_to() => Expect(
        new MarkedByHand("The envoy put it plainly.¶Nothing was agreed.").Source("The envoy").Cue("put it plainly").Content("Nothing was agreed.")
            .Link("put it plainly", "The envoy").Link("put it plainly", "Nothing was agreed."),
        "[The envoy] put it plainly: Nothing was agreed");

    [Fact]
    public void A_quotation_that_no_cue_takes_goes_on_with_the_statement_before() => Expect(
        new MarkedByHand("“It is over,” Kim said.¶“We go home.”").Source("Kim").Cue("said").Content("“It is over,”").Content("“We go home.”")
            .Link("said", "Kim").Link("said", "“It is over,”"),
        "[Kim] said: “It is over,” | “We go home.”");

    [Fact]
    public void A_content_with_only_an_unlikely_cue_takes_that_one() => Expect(
        new MarkedByHand("Kim warned of war.").Source("Kim").Cue("warned of").Content("war").Link("warned of", "Kim").Link("warned of", "war", 0.3),
        "[Kim] warned of: war");

    [Fact]
    public void A_cue_without_content_is_no_statement() => Expect(
        new MarkedByHand("Kim spoke.").Source("Kim").Cue("spoke").Link("spoke", "Kim"));

    [Theory]
    [InlineData("Kim has also said that it is over.", "Kim", "has also said", "that it is over", "[Kim] has also said: it is over")]
    [InlineData("Kim later said it is over.", "Kim", "later said", "it is over", "[Kim] said: it is over")]
    [InlineData("Kim never said it is over.", "Kim", "never said", "it is over", "[Kim] never said: it is over")]
    [InlineData("Kim said: it is over.", "Kim", "said:", "it is over.", "[Kim] said: it is over")]
    [InlineData("Kim: It is over.", "Kim", ":", "It is over.", "[Kim] : It is over")]
    [InlineData("Maria Kim, who warned of war, left.", "who", "warned of", "war", "[Maria Kim] warned of: war")]
    [InlineData("Kim’s demand for talks failed.", "Kim’s", "demand for", "talks", "[Kim] demand for: talks")]
    [InlineData("He's said it is over.", "He", "'s said", "it is over", "[He] 's said: it is over")]
    [InlineData("Kim said “it is over”.", "Kim", "said", "it is over", "[Kim] said: “it is over”")]
    public void Conventions_of_the_corpus_become_ours(string text, string source, string cue, string content, string expected) => Expect(
        new MarkedByHand(text).Source(source).Cue(cue).Content(content).Link(cue, source).Link(cue, content),
        expected);

    [Fact]
    public void A_document_read_by_rules_alone_has_none() =>
        Assert.Empty(new TrainedStatementFinder().Find(Read.Text("Kim said it is over.")));

    private static void Expect(MarkedByHand marked, params string[] lines)
    {
        var document = marked.Read();
        Assert.Equal(lines, new TrainedStatementFinder().Find(document).Select(found => Line(document, found)));
    }

    private static string Line(AnnotatedDocument document, FoundStatement found) =>
        $"[{Read.Words(document, found.Source)}] {Read.Words(document, found.Cue)}: {string.Join(" | ", found.Content.Select(content => Read.Words(document, content)))}";
}

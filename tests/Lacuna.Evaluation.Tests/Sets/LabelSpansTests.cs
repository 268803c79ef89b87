using Lacuna.Evaluation.Sets;
using Lacuna.Evaluation.Sets.Cofenet;

namespace Lacuna.Evaluation.Tests.Sets;

public sealed class LabelSpansTests
{
    [Theory]
    [InlineData("O B-cue I-cue O", "1-3")]
    [InlineData("B-cue B-cue", "0-1 1-2")]
    [InlineData("O I-cue O", "")]
    [InlineData("B-cue I-source I-cue", "0-1")]
    public void An_inside_label_goes_on_with_its_own_kind_only(string labels, string spans) =>
        Assert.Equal(spans, string.Join(' ', LabelSpans.Of(labels.Split(' '), "cue").Select(span => $"{span.Start}-{span.End}")));

    [Fact]
    public void A_span_belongs_to_speech_when_its_nearest_cue_is_one_of_saying()
    {
        string[] tokens = ["He", "said", "so", "and", "she", "hopes", "it"];
        string[] labels = ["B-source", "B-cue", "B-content", "O", "B-source", "B-cue", "B-content"];
        Assert.Equal([(0, 1)], SpeechSlice.Of(tokens, labels, "source"));
        Assert.Equal([(1, 2)], SpeechSlice.Of(tokens, labels, "cue"));
        Assert.Equal([(2, 3)], SpeechSlice.Of(tokens, labels, "content"));
    }

    [Fact]
    public void A_paragraph_without_a_cue_holds_no_speech() => Assert.Empty(SpeechSlice.Of(["He", "spoke"], ["B-source", "O"], "source"));

    [Theory]
    [InlineData("Said", true)]
    [InlineData("according", true)]
    [InlineData(":", true)]
    [InlineData("hopes", false)]
    [InlineData("#", false)]
    public void Words_of_saying_are_verbs_of_uttering_in_any_form(string word, bool isOne) => Assert.Equal(isOne, SayingWords.Contains(word));
}

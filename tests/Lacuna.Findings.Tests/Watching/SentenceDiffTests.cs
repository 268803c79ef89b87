using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Watching.Detecting;

namespace Lacuna.Findings.Tests.Watching;

public sealed class SentenceDiffTests
{
    [Theory]
    [InlineData("A b c", "A b c", "")]
    [InlineData("A b c", "A c", "-b")]
    [InlineData("A c", "A b c", "+b")]
    [InlineData("A b c", "A x c", "b>x")]
    [InlineData("A b c d", "A x d", "b>x -c")]
    [InlineData("A b", "b A", "-A +A|+b -b")]
    [InlineData("", "A", "+A")]
    public void What_went_and_what_came_is_told(string before, string after, string changes) =>
        Assert.Contains(Told(Read(before), Read(after)), changes.Split('|'));

    [Fact]
    public void What_is_left_of_both_versions_is_the_same() => Gen.Select(Gen.Int[0, 5].Array[0, 30], Gen.Int[0, 5].Array[0, 30]).Sample((one, other) =>
    {
        var (before, after) = (Read(string.Join(' ', one)), Read(string.Join(' ', other)));
        var changes = SentenceDiff.Of(before, after);
        Assert.Equal(
            before.Sentences.Select(sentence => sentence.Span).Except(changes.Select(change => change.Before).OfType<TextSpan>()).Select(span => span.In(before.Text)),
            after.Sentences.Select(sentence => sentence.Span).Except(changes.Select(change => change.After).OfType<TextSpan>()).Select(span => span.In(after.Text)));
    });

    private static string Told(AnnotatedDocument before, AnnotatedDocument after) => string.Join(' ', SentenceDiff.Of(before, after).Select(change => change switch
    {
        { Before: { } gone, After: { } came } => $"{gone.In(before.Text)}>{came.In(after.Text)}",
        { Before: { } gone } => $"-{gone.In(before.Text)}",
        _ => $"+{change.After!.Value.In(after.Text)}",
    }));

    /// <summary>Each word stands for a sentence.</summary>
    private static AnnotatedDocument Read(string text)
    {
        var at = 0;
        var sentences = new List<Sentence>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            at = text.IndexOf(word, at, StringComparison.Ordinal);
            sentences.Add(new Sentence(new TextSpan(at, word.Length), 0, 1, 0));
            at += word.Length;
        }

        return new AnnotatedDocument(new Document { Id = "x", Text = text }) { Sentences = [.. sentences] };
    }
}

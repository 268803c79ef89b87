using CsCheck;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Tests.Attribution;

/// <summary>What holds of the statements of any text, sense or nonsense.</summary>
public sealed class StatementPropertyTests
{
    /// <summary>Words, cues and marks in any order: most of the ways in which clauses and quotations meet.</summary>
    private static readonly Gen<string> Babble = Gen.OneOf<string>(
            "\"", "\"", "“", "”", "'", "’s", "'s", "said", "says", "told", "asked", "noting", "to discuss", "to", "that", "who", "which", "according to", "at the request of", "in", "by",
            "was agreed", "were discussed", "It", "This", "He", "they", "we", "I", "you", "Kuleba", "the two leaders", "President Biden", "Xinhua", "the readout", "calls", "claims", "expressed gratitude",
            "his", "their", "concern", "for", "of", "on", "Twitter", "Monday", "reportedly", "did not", "never", "declined", "will", "and", "but", "while", "as", "including", "peace", "talks", "the", "a",
            ",", ",", ".", ".", ":", ";", "—", "(", ")", "?", "\n\n", "\n\n", "2022", "\uD800", "北京")
        .Array[0, 60].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Any = Gen.OneOf(Babble, Babble, Gen.String);

    [Fact]
    public void Spans_lie_in_the_text_and_content_is_never_empty() => Any.Sample(text =>
    {
        var read = Read.Text(text);
        var all = new TextSpan(0, read.Text.Length);
        foreach (var statement in read.Statements)
        {
            Assert.NotEmpty(statement.Content);
            TextSpan?[] marks = [statement.Source, statement.Cue, statement.AddresseeSpan, statement.Channel, statement.Hedge, statement.RelaySpan];
            foreach (var span in statement.Content.Concat(marks.OfType<TextSpan>()))
            {
                Assert.True(span.Length > 0 && all.Contains(span));
            }

            Assert.DoesNotContain(statement.Content, content => statement.Cue is { } cue && content.Overlaps(cue));
        }
    });

    [Fact]
    public void Ids_count_up_in_text_order_and_nesting_ends_at_an_outermost_statement() => Any.Sample(text =>
    {
        var read = Read.Text(text);
        for (var i = 0; i < read.Statements.Length; i++)
        {
            Assert.Equal(FormattableString.Invariant($"s{i + 1}"), read.Statements[i].Id);
            Assert.True(i == 0 || read.Statements[i - 1].Extent.Start <= read.Statements[i].Extent.Start);
            AssertEnds(read, read.Statements[i]);
        }
    });

    [Fact]
    public void Mentions_stay_in_order_when_pronouns_are_added() => Any.Sample(text =>
    {
        var mentions = Read.Text(text).Mentions;
        for (var i = 1; i < mentions.Length; i++)
        {
            Assert.True(mentions[i - 1].Span.Start <= mentions[i].Span.Start);
        }
    });

    [Fact]
    public void Reading_twice_gives_the_same_statements() => Babble.Sample(text =>
        Assert.Equal(Read.Lines(text), Read.Lines(text)));

    [Fact]
    public void No_culture_changes_what_is_read() => EveryCulture.Check(() =>
        Assert.Equal(
            ["[Irina] Insisted: \"It is İzmir.\"", "[IAEA inspectors] indicated: it is irreversible"],
            Read.Lines("Insisted Irina: \"It is İzmir.\" IAEA inspectors indicated it is irreversible.")));

    private static void AssertEnds(AnnotatedDocument read, Statement statement)
    {
        var steps = 0;
        while (statement.Inside is { } outer)
        {
            statement = read.Statements.Single(other => other.Id == outer);
            Assert.True(++steps <= read.Statements.Length);
        }
    }
}

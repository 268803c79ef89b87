using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Benchmarks.Archives;

/// <summary>A paragraph of a real document with the marks inside it, from which documents are made.</summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Sentences">Its sentences; spans count from its beginning, as below.</param>
/// <param name="Mentions">Its mentions.</param>
/// <param name="Statements">Statements that stand wholly in it.</param>
internal sealed record Piece(string Text, ImmutableArray<Sentence> Sentences, ImmutableArray<Mention> Mentions, ImmutableArray<Statement> Statements)
{
    /// <summary>The paragraphs of a document that was read.</summary>
    public static IEnumerable<Piece> Of(AnnotatedDocument read)
    {
        foreach (var paragraph in read.Paragraphs)
        {
            var by = -paragraph.Start;
            yield return new Piece(
                paragraph.In(read.Text),
                [.. read.Sentences.Where(sentence => paragraph.Contains(sentence.Span)).Select(sentence => sentence with { Span = Moved(sentence.Span, by), Paragraph = 0 })],
                [.. read.Mentions.Where(mention => paragraph.Contains(mention.Span)).Select(mention => Moved(mention, by))],
                [.. read.Statements.Where(statement => paragraph.Contains(statement.Extent) && IsInside(statement, paragraph)).Select(statement => Moved(statement, by) with { Inside = null })]);
        }
    }

    /// <summary>The marks where the paragraph stands in a made document.</summary>
    public static Mention Moved(Mention mention, int by) => mention with { Span = Moved(mention.Span, by), NameOnly = Moved(mention.NameOnly, by) };

    /// <inheritdoc cref="Moved(Mention, int)"/>
    public static Statement Moved(Statement statement, int by) => statement with
    {
        Source = Moved(statement.Source, by),
        Cue = Moved(statement.Cue, by),
        Content = [.. statement.Content.Select(span => Moved(span, by))],
        AddresseeSpan = Moved(statement.AddresseeSpan, by),
        Hedge = Moved(statement.Hedge, by),
        Channel = Moved(statement.Channel, by),
        RelaySpan = Moved(statement.RelaySpan, by),
        Time = statement.Time is { } time ? time with { Span = Moved(time.Span, by) } : null,
    };

    /// <inheritdoc cref="Moved(Mention, int)"/>
    public static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.Length);

    private static TextSpan? Moved(TextSpan? span, int by) => span is { } there ? Moved(there, by) : null;

    private static bool IsInside(Statement statement, TextSpan paragraph) =>
        ((TextSpan?[])[statement.AddresseeSpan, statement.Hedge, statement.Channel, statement.RelaySpan, statement.Time?.Span]).All(span => span is not { } there || paragraph.Contains(there));
}

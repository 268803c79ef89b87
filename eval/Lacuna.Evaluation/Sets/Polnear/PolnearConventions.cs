using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Polnear;

/// <summary>The spans of a statement as PolNeAR would mark them.</summary>
/// <remarks>
/// Four conventions differ from ours and are translated: it keeps the joining "that" in the content, a colon and adverbs before the
/// verb in the cue, and "who" as a source of its own.
/// </remarks>
internal static class PolnearConventions
{
    /// <summary>The outermost statements; PolNeAR knows no nesting.</summary>
    public static IEnumerable<Statement> Outermost(this AnnotatedDocument read) => read.Statements.Where(statement => statement.Inside is null);

    public static TextSpan? SourceOf(AnnotatedDocument read, Statement statement) => RelativePronoun(read, statement) ?? statement.Source;

    public static TextSpan? CueOf(AnnotatedDocument read, Statement statement) =>
        statement.Cue is null ? ColonAfter(read, statement.Source) : WithColon(read, WithAdverb(read, statement));

    public static ImmutableArray<TextSpan> ContentOf(AnnotatedDocument read, Statement statement) =>
        [.. statement.Content.Select(content => WithThat(read, content))];

    private static TextSpan WithThat(AnnotatedDocument read, TextSpan content)
    {
        var before = read.TokenAt(content.Start) - 1;
        return before >= 0 && IsAny(read, before, "that") ? TextSpan.FromBounds(read.Tokens[before].Start, content.End) : content;
    }

    /// <summary>Takes a word or two between source and cue into the cue: they are adverbs ("also said").</summary>
    private static TextSpan? WithAdverb(AnnotatedDocument read, Statement statement)
    {
        if (statement is not { Source: { } source, Cue: { } cue } || source.End >= cue.Start)
        {
            return statement.Cue;
        }

        var (first, end) = (read.TokenAt(source.End), read.TokenAt(cue.Start));
        return end - first is 1 or 2 && Enumerable.Range(first, end - first).All(token => read.Tokens[token].Kind == TokenKind.Word && !IsAny(read, token, "who", "and", "but", "or", "that", "which"))
            ? TextSpan.FromBounds(read.Tokens[first].Start, cue.End)
            : cue;
    }

    /// <summary>"Wang, who thanked": the pronoun itself is the source there, not the name before it.</summary>
    private static TextSpan? RelativePronoun(AnnotatedDocument read, Statement statement)
    {
        if (statement is not { Source: { } source, Cue: { } cue } || source.End >= cue.Start)
        {
            return null;
        }

        for (var token = read.TokenAt(source.End); token < read.TokenAt(cue.Start) && token <= read.TokenAt(source.End) + 1; token++)
        {
            if (IsAny(read, token, "who"))
            {
                return read.Tokens[token].Span;
            }
        }

        return null;
    }

    private static bool IsAny(AnnotatedDocument read, int token, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (read.Tokens[token].AsSpan(read.Text).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan? ColonAfter(AnnotatedDocument read, TextSpan? label) =>
        label is { } at && at.End < read.Text.Length && read.Text[at.End] == ':' ? new TextSpan(at.End, 1) : null;

    private static TextSpan? WithColon(AnnotatedDocument read, TextSpan? cue) =>
        cue is { } at && at.End < read.Text.Length && read.Text[at.End] == ':' ? new TextSpan(at.Start, at.Length + 1) : cue;
}

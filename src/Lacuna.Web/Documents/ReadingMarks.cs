using Lacuna.Core.Reading;

namespace Lacuna.Web.Documents;

/// <summary>The places of a document that its page marks.</summary>
internal static class ReadingMarks
{
    /// <summary>The marks that <paramref name="asked"/> asks for.</summary>
    public static IEnumerable<TextMark> Of(AnnotatedDocument read, DocumentAsked asked, Passage? passage)
    {
        foreach (var statement in asked.Shows("statements") ? read.Statements : [])
        {
            foreach (var content in statement.Content)
            {
                yield return new TextMark(content, TextMarkKind.Content, statement.Id);
            }

            if (statement.Source is { } source)
            {
                yield return new TextMark(source, TextMarkKind.Source, statement.Id);
            }

            if (statement.Cue is { } cue)
            {
                yield return new TextMark(cue, TextMarkKind.Cue, statement.Id);
            }
        }

        if (read.Statements.FirstOrDefault(statement => statement.Id == asked.Statement) is { } chosen)
        {
            foreach (var span in chosen.Content.AddRange(new[] { chosen.Source, chosen.Cue }.OfType<Core.Text.TextSpan>()))
            {
                yield return new TextMark(span, TextMarkKind.Chosen, chosen.Id);
            }
        }

        foreach (var mention in asked.Shows("mentions") ? read.Mentions : [])
        {
            yield return new TextMark(mention.Span, TextMarkKind.Mention, mention.Actors.Length == 1 ? mention.Actors[0].Id : "");
        }

        foreach (var time in asked.Shows("times") ? read.Times : [])
        {
            yield return new TextMark(time.Span, TextMarkKind.Time, time.Value);
        }

        if (passage?.At is { } at)
        {
            yield return new TextMark(at, TextMarkKind.Passage);
        }
    }
}

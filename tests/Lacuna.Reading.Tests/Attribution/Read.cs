using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Reading.Tests.Attribution;

/// <summary>Reads short texts with the whole line; "¶" stands for a paragraph break.</summary>
internal static class Read
{
    private static readonly ReadingLine Line = ReadingLine.CreateDefault();

    public static AnnotatedDocument Text(string text, string id = "test", Source? source = null)
    {
        text = text.Replace("¶", "\n\n");
        return Line.Read(new Document
        {
            Id = id,
            Text = text,
            Language = "en",
            Source = source,
            Published = new PublicationTime("2022-04-04", new LocalDateTime(2022, 4, 4, 0, 0)),
        });
    }

    /// <summary>One line a statement: speaker or source, cue, contents. "[Kim] said: War is over".</summary>
    public static string[] Lines(string text)
    {
        var read = Text(text);
        return [.. read.Statements.Select(statement => $"[{Words(read, statement.Source)}] {Words(read, statement.Cue)}: {string.Join(" | ", statement.Content.Select(content => Words(read, content)))}")];
    }

    public static string Words(AnnotatedDocument read, TextSpan? span) => span is { } at ? at.In(read.Text).Replace("\n\n", "¶") : "";

    public static string Names(IEnumerable<Core.Actors.Actor> actors) => string.Join(", ", actors.Select(actor => actor.Name));
}

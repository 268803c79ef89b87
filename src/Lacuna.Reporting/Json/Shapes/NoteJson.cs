using Lacuna.Core.Documents;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>What could not be done, or was done by best effort.</summary>
internal sealed record NoteJson(string Code, string Message, SpanJson? At)
{
    public static NoteJson Of(Note note, Document? document) =>
        new(note.Code, note.Message, document is null ? null : SpanJson.Of(note.At, document.Text));
}

using Lacuna.Core.Documents;
using Lacuna.Core.Text;

namespace Lacuna.Archive.Storing;

/// <summary>A note as the file keeps it.</summary>
internal sealed record StoredNote(string Code, string Message, int? Start, int? Length)
{
    public static StoredNote Of(Note note) => new(note.Code, note.Message, note.At?.Start, note.At?.Length);

    public Note ToNote() => new(Code, Message, Start is { } start && Length is { } length ? new TextSpan(start, length) : null);
}

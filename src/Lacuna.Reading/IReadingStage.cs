using Lacuna.Core.Reading;

namespace Lacuna.Reading;

/// <summary>One step of the reading line: adds marks to a document, never edits its text, never throws on what the text says.</summary>
public interface IReadingStage
{
    /// <summary>Returns <paramref name="document"/> with this stage's marks added.</summary>
    AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context);
}

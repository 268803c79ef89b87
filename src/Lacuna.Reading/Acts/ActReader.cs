using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Acts;

/// <summary>Reads the speech act off the cue and, where the cue leaves it open, off the content.</summary>
internal static class ActReader
{
    public static (SpeechAct Act, int Strength) Read(AnnotatedDocument document, Statement statement)
    {
        var words = statement.Cue is { } cue ? CueWords.Of(document, cue) : default;
        return (words.Act, words.Strength);
    }
}

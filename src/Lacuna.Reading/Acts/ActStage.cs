using Lacuna.Core.Reading;

namespace Lacuna.Reading.Acts;

/// <summary>Says what is done by each statement, how strongly, and whether it asks somebody to act.</summary>
internal sealed class ActStage : IReadingStage
{
    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        var statements = document.Statements.ToBuilder();
        for (var i = 0; i < statements.Count; i++)
        {
            var (act, strength) = ActReader.Read(document, statements[i]);
            statements[i] = statements[i] with { Act = act, Strength = strength, IsPlea = act is SpeechAct.Request or SpeechAct.Demand && !statements[i].IsNegated };
        }

        return document with { Statements = statements.ToImmutable() };
    }
}

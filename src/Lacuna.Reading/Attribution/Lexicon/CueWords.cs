using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>What the lexicon says of the words of a cue, whoever found it.</summary>
/// <param name="Verb">The verb of expressing in it; null when there is none.</param>
/// <param name="Noun">The noun of expressing in it; null when there is none.</param>
internal readonly record struct CueWords(CueVerb? Verb, CueNoun? Noun)
{
    /// <summary>The act: a noun beside a verb of voicing tells more than the verb.</summary>
    public SpeechAct Act => Noun is not null && Verb is null or { Class: CueClass.Light } ? Noun!.Act : Verb?.Act ?? SpeechAct.Inform;

    /// <summary>The strength that the words give, 0 to 5.</summary>
    public int Strength => Noun is not null && Verb is null or { Class: CueClass.Light } ? Noun!.Strength : Verb?.Strength ?? 0;

    /// <summary>Looks the words of <paramref name="cue"/> up.</summary>
    public static CueWords Of(AnnotatedDocument document, TextSpan cue)
    {
        CueVerb? verb = null;
        CueNoun? noun = null;
        for (var t = document.TokenAt(cue.Start); t < document.Tokens.Length && document.Tokens[t].Start < cue.End; t++)
        {
            if (AttributionLexicon.Shared.Find(document.Tokens[t].AsSpan(document.Text)) is not { } info)
            {
                continue;
            }

            foreach (var candidate in info.Cues)
            {
                if (HasParticle(document, t, candidate) && (verb is null || verb.Class == CueClass.Light))
                {
                    verb = candidate;
                    break;
                }
            }

            noun = info.Noun is { } found && (info.Cues.IsEmpty || verb is null || verb.Class == CueClass.Light) && !(verb is not null && info.Cues.Contains(verb)) ? found : noun;
        }

        return new CueWords(verb, noun);
    }

    private static bool HasParticle(AnnotatedDocument document, int head, CueVerb cue)
    {
        for (var i = 0; i < cue.Particle.Length; i++)
        {
            if (head + 1 + i >= document.Tokens.Length || !document.Tokens[head + 1 + i].AsSpan(document.Text).Equals(cue.Particle[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Collections.Immutable;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>A verb of expressing and how it is built.</summary>
/// <param name="Lemma">With its particle: "point out".</param>
/// <param name="Particle">Words that must follow the head: ["out"].</param>
/// <param name="Frames">What may follow.</param>
/// <param name="Links">Prepositions that join the cue before its content: "spoke about".</param>
/// <param name="HearerLinks">Prepositions between hearer and content: "thanked X for".</param>
/// <param name="Nouns">For light verbs, the nouns that make them a cue: "act", "feeling", "talk", "any", "unknown", or a noun.</param>
/// <param name="Act">What is done by it, unless its content says otherwise.</param>
/// <param name="Strength">0 to 5, as <see cref="Statement.Strength"/>.</param>
/// <param name="Class">What kind of expressing.</param>
internal sealed record CueVerb(
    string Lemma,
    ImmutableArray<string> Particle,
    Frames Frames,
    ImmutableArray<string> Links,
    ImmutableArray<string> HearerLinks,
    ImmutableArray<string> Nouns,
    SpeechAct Act,
    int Strength,
    CueClass Class)
{
    /// <summary>True when a light verb makes a cue with words that no table knows as nouns of expressing: "expressed pride".</summary>
    public bool TakesUnknownNoun => Nouns.Contains("unknown");

    /// <summary>True when a light verb makes a cue with <paramref name="noun"/>.</summary>
    public bool TakesNoun(CueNoun noun)
    {
        foreach (var name in Nouns)
        {
            if (name == "any" || name == noun.Lemma
                || (name == "act" && noun.Class == CueNounClass.Act) || (name == "feeling" && noun.Class == CueNounClass.Feeling) || (name == "talk" && noun.Class == CueNounClass.Talk))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when it has any of the frames.</summary>
    public bool Takes(Frames frames) => (Frames & frames) != 0;
}

using System.Collections.Immutable;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>A verb of expressing and how it is built.</summary>
/// <param name="Lemma">With its particle: "point out".</param>
/// <param name="Particle">Words that must follow the head: ["out"].</param>
/// <param name="Frames">What may follow.</param>
/// <param name="Links">Prepositions that join the cue before its content: "spoke about".</param>
/// <param name="HearerLinks">Prepositions between hearer and content: "thanked X for".</param>
/// <param name="Act">What is done by it, unless its content says otherwise.</param>
/// <param name="Strength">0 to 5, as <see cref="Statement.Strength"/>.</param>
/// <param name="Class">What kind of expressing.</param>
internal sealed record CueVerb(
    string Lemma,
    ImmutableArray<string> Particle,
    Frames Frames,
    ImmutableArray<string> Links,
    ImmutableArray<string> HearerLinks,
    SpeechAct Act,
    int Strength,
    CueClass Class)
{
    /// <summary>True when it has any of the frames.</summary>
    public bool Takes(Frames frames) => (Frames & frames) != 0;
}

using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>A noun of expressing.</summary>
/// <param name="Lemma">Singular.</param>
/// <param name="Act">What is done by it.</param>
/// <param name="Strength">0 to 5, as <see cref="Statement.Strength"/>.</param>
/// <param name="Class">What it names.</param>
internal sealed record CueNoun(string Lemma, SpeechAct Act, int Strength, CueNounClass Class);

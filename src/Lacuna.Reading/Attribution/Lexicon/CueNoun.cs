using System.Collections.Immutable;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>A noun of expressing.</summary>
/// <param name="Lemma">Singular.</param>
/// <param name="Act">What is done by it.</param>
/// <param name="Strength">0 to 5, as <see cref="Statement.Strength"/>.</param>
/// <param name="Class">What it names.</param>
/// <param name="Links">Prepositions before its content; empty when any will do.</param>
internal sealed record CueNoun(string Lemma, SpeechAct Act, int Strength, CueNounClass Class, ImmutableArray<string> Links)
{
    /// <summary>What stands after "to" is content and no hearer: "attention to the ports".</summary>
    public bool IsGivenTo { get; init; }

    /// <summary>A clause may follow without "that": "expressed hope the talks would go on".</summary>
    public bool TakesClause { get; init; }
}

using System.Collections.Immutable;

namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>All that the tables say of one spelling.</summary>
internal sealed class WordInfo
{
    /// <summary>Closed classes.</summary>
    public WordClass Classes { get; set; }

    /// <summary>Forms it can be as a verb; none when it is none.</summary>
    public VerbForms Forms { get; set; }

    /// <summary>Cue verbs of which it is a form, those with the longest particle first.</summary>
    public ImmutableArray<CueVerb> Cues { get; set; } = [];

    /// <summary>The noun of expressing, if it is one.</summary>
    public CueNoun? Noun { get; set; }

    /// <summary>True when the spelling is as often a noun or adjective as a verb: "claims", "plans".</summary>
    public bool IsOftenNoun { get; set; }
}

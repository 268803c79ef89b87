namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>What a noun of expressing names.</summary>
internal enum CueNounClass
{
    /// <summary>The act itself; a cue with its possessor alone: "his call for".</summary>
    Act,

    /// <summary>A feeling or stance; a cue only after a verb of voicing: "voiced concern".</summary>
    Feeling,

    /// <summary>Something that carries words: "report".</summary>
    Document,

    /// <summary>An exchange: "held talks on".</summary>
    Talk,
}

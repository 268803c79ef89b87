namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>What kind of expressing a cue names.</summary>
internal enum CueClass
{
    /// <summary>Saying, in any form.</summary>
    Speech,

    /// <summary>Belief, wish or perception, with no act of expressing it.</summary>
    Attitude,

    /// <summary>What a document or a study shows.</summary>
    Evidence,

    /// <summary>A manner of speaking or another act that is a cue only beside a quotation: "sighed".</summary>
    Manner,

    /// <summary>A ruling or decision put in words.</summary>
    Decree,

    /// <summary>A verb that is a cue together with a noun: "voiced concern".</summary>
    Light,
}

namespace Lacuna.Reading.Speakers;

/// <summary>Where a mention stands in the noun phrase around it.</summary>
internal enum MentionRole
{
    /// <summary>It is what the phrase names.</summary>
    Head,

    /// <summary>Before "'s": "Xinhua's notes".</summary>
    Possessor,

    /// <summary>Before another noun: "Kremlin spokesman".</summary>
    Attribute,

    /// <summary>After a preposition: "a spokesman for Kuleba".</summary>
    Object,
}

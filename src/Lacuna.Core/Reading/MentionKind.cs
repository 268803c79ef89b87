namespace Lacuna.Core.Reading;

/// <summary>How a text names an actor.</summary>
public enum MentionKind
{
    /// <summary>By name, with any title that stands with it: "President Joe Biden", "Xinhua", "China", "Biden".</summary>
    Name,

    /// <summary>By a place that stands for its government: "Beijing", "the Kremlin".</summary>
    Metonym,

    /// <summary>By an adjective or noun of nationality alone: "Chinese" in "the Chinese statement".</summary>
    Demonym,

    /// <summary>By office: "China's foreign minister", "the Russian leader".</summary>
    Office,

    /// <summary>By the part played here: "his counterpart", "the Russian side", "the two leaders", "the parties".</summary>
    Role,

    /// <summary>By a group of people: "Ukrainian officials", "the West", "reporters".</summary>
    Group,

    /// <summary>By pronoun: "he", "they", "we".</summary>
    Pronoun,
}

namespace Lacuna.Findings.Voices;

/// <summary>Whose words name a subject, in a document that an actor's channel published.</summary>
public enum MentionVoice
{
    /// <summary>A statement by the actor or somebody who speaks for it.</summary>
    OwnStatement,

    /// <summary>The narrative of the actor's own page, in nobody else's mouth.</summary>
    OwnNarrative,

    /// <summary>A question put to the actor, in a briefing or interview.</summary>
    Question,

    /// <summary>Words of somebody else, quoted or retold.</summary>
    OtherSpeaker,

    /// <summary>What the other side said, as the actor's readout of a contact retells it.</summary>
    OtherSide,

    /// <summary>A post of somebody else, passed on.</summary>
    Repost,

    /// <summary>A headline in a list of links.</summary>
    Link,

    /// <summary>It cannot be told whose words they are: quoted without a speaker that is known, or in a document that was not read.</summary>
    Unclear,
}

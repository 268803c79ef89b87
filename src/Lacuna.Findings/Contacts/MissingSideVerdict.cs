namespace Lacuna.Findings.Contacts;

/// <summary>What a pile allows to say of a side that has no readout in it.</summary>
public enum MissingSideVerdict
{
    /// <summary>The side's channel is in the pile, published before and after the contact, and has nothing on it.</summary>
    PublishedNothing,

    /// <summary>The side's channel has no readout, but tells of the contact in passing, or has words that may speak of it.</summary>
    MentionedOnly,

    /// <summary>The pile holds the side's channel, but not for the days about the contact, or the contact has no date.</summary>
    NotCovered,

    /// <summary>The pile holds no channel that speaks for the side.</summary>
    NoChannel,
}

using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>What is held of the channels that speak for each side of a contact.</summary>
internal interface ISideChannels
{
    /// <summary>What is held of <paramref name="side"/>'s channels about <paramref name="days"/>; null when there is none of them.</summary>
    ChannelCoverage? Of(string side, DateInterval? days);

    /// <summary>True when all that the channels published about those days is held, so that their having nothing on the contact means something.</summary>
    bool IsCovered(ChannelCoverage coverage);
}
